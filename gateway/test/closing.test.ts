import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runGateway } from './running-gateway.ts';

describe('the gateway', () => {
  it('is not ready before the houses are', async () => {
    let isReady = false;
    const gateway = await runGateway({ isReady: async () => isReady });
    expect(await gateway.send('/ready')).toMatchObject({ status: 503 });
    expect(await gateway.send('/health')).toMatchObject({ status: 200 });
    isReady = true;
    expect(await gateway.send('/ready')).toMatchObject({ status: 200 });
    await gateway.close();
  });

  it('is not ready when asking the houses fails', async () => {
    const gateway = await runGateway({ isReady: () => Promise.reject(new Error('down')) });
    expect(await gateway.send('/ready')).toMatchObject({ status: 503 });
    await gateway.close();
  });

  it('says it is not ready before it stops taking requests', async () => {
    const gateway = await runGateway({ lameDuckMs: 300 });
    const closed = gateway.close();
    expect(await gateway.send('/ready')).toMatchObject({ status: 503 });
    expect(await gateway.send('/health')).toMatchObject({ status: 200 });
    const { status, headers } = await gateway.ask('{ programs }');
    expect({ status, connection: headers.get('connection') }).toEqual({ status: 200, connection: 'close' });
    await closed;
    await expect(gateway.send('/health')).rejects.toThrow();
  });

  it('lets requests that run come to their end, and takes no new ones', async () => {
    const gateway = await runGateway();
    const running = gateway.ask('{ slow(ms: 300) }');
    await expect.poll(() => gateway.houses.work.calls).toHaveLength(1);
    const closed = gateway.close();
    await delay(20);
    await expect(gateway.send('/health')).rejects.toThrow();
    const { data, headers } = await running;
    expect(data).toEqual({ slow: 'done' });
    expect(headers.get('connection')).toBe('close');
    await closed;
  });

  it('closes connections that are kept alive or never asked anything', async () => {
    const gateway = await runGateway();
    const agent = new Agent({ keepAlive: true });
    const [response] = await once(get(`${gateway.url}/health`, { agent }), 'response');
    const { socket: kept } = response;
    await text(response);
    const silent = connect(gateway.port, '127.0.0.1');
    await once(silent, 'connect');
    const bothEnded = Promise.all([once(silent.resume(), 'end'), once(kept, 'close')]);
    const startedAt = Date.now();
    await gateway.close();
    await bothEnded;
    expect(Date.now() - startedAt).toBeLessThan(1_000);
    agent.destroy();
  });

  it('closes once, however often it is told to', async () => {
    const gateway = await runGateway();
    await Promise.all([gateway.close(), gateway.close()]);
    await gateway.close();
  });

  it('says when its port is taken', async () => {
    const first = await runGateway();
    await expect(runGateway({ port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.close();
  });

  it('does not start without a way to a house of the supergraph', async () => {
    await expect(runGateway({ subgraphs: {} })).rejects.toThrow('no transport');
  });
});
