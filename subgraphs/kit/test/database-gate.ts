import { createServer, connect as dial, type Socket } from 'node:net';

export type DatabaseGate = {
  /** The database's address, by way of the gate. */
  readonly url: string;
  /** Resets every connection. A new one is told that the database is starting, until the gate is opened again. */
  shut(): void;
  open(): void;
  close(): Promise<void>;
};

const fields = 'SFATAL\0C57P03\0Mthe database system is starting up\0\0';
const isStarting = Buffer.concat([Buffer.from([69, 0, 0, 0, fields.length + 4]), Buffer.from(fields)]);

/** What stands between a worker and Postgres, so that one test may lose the database that the others share. */
export async function openDatabaseGate(databaseUrl: string): Promise<DatabaseGate> {
  const address = new URL(databaseUrl);
  const [host, port] = [address.hostname, Number(address.port)];
  const sockets = new Set<Socket>();
  let isOpen = true;
  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).once('close', () => sockets.delete(socket));
  };
  const reset = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  const server = createServer((socket) => {
    track(socket);
    if (!isOpen) return socket.once('data', () => socket.end(isStarting));
    const inside = dial(port, host);
    track(inside);
    socket.pipe(inside).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = server.address();
  address.port = typeof own === 'object' && own ? `${own.port}` : '';
  return {
    url: address.href,
    shut() {
      isOpen = false;
      reset();
    },
    open() {
      isOpen = true;
    },
    close() {
      reset();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
