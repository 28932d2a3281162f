import { createServer, type Server, type Socket } from 'node:net';

/** A fake of ClamAV's command `zINSTREAM` that detects the EICAR test file. */
export class FakeClamd {
  /** Number of files scanned so far. */
  scans = 0;
  private server: Server | null = null;

  constructor(readonly port: number) {}

  get url(): string {
    return `tcp://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const server = createServer((socket) =>
      answer(socket, () => {
        this.scans += 1;
      }),
    );
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise((resolve) => server.close(resolve));
  }
}

function answer(socket: Socket, onScan: () => void): void {
  let received = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (part) => {
    received = Buffer.concat([received, part]);
    const text = received.toString('latin1');
    if (/^[zn]?PING/.test(text)) socket.end('PONG\n');
    else if (/^[zn]?VERSION/.test(text)) socket.end('ClamAV 1.4.0/27000/Tue Nov 24 00:00:00 2026\0');
    else if (text.endsWith('\0\0\0\0')) {
      onScan();
      socket.end(text.includes('EICAR-STANDARD-ANTIVIRUS') ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
    }
  });
}
