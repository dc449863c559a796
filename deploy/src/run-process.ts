import { runCommand } from '@workgraph/standalone/run-command';

/** What runs until it is told to stop. */
export type Running = { readonly url: string; close(): Promise<void> };

/** The first signal drains and stops; the second one stops waiting. */
export function runProcess(name: string, start: () => Promise<Running>): Promise<void> {
  return runCommand(async () => {
    const running = await start();
    let isStopping = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (isStopping) process.exit(1);
        isStopping = true;
        runCommand(() => running.close()).then(() => process.exit());
      });
    }
    process.stdout.write(`${name} answers on ${running.url}\n`);
  });
}
