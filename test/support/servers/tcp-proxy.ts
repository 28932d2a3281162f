import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A proxy between our processes and a server that can drop all bytes of a connection without an error on either side. */
export class TcpProxy {
  private readonly pairs = new Set<[Socket, Socket]>();
  private readonly silent = new Set<[Socket, Socket]>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
    private readonly watch: (sent: Buffer) => void,
  ) {}

  /** `watch` receives the bytes that our processes send. */
  static async start(targetPort: number, watch: (sent: Buffer) => void = () => undefined): Promise<TcpProxy> {
    const server = createServer({ noDelay: true });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = new TcpProxy(server, (server.address() as AddressInfo).port, watch);
    server.on('connection', (near) => proxy.join(near, connect(targetPort, '127.0.0.1')));
    return proxy;
  }

  /** Starts a proxy in front of a database, and returns it with the database's URL through it. */
  static async toDatabase(url: string, watch?: (sent: Buffer) => void): Promise<{ proxy: TcpProxy; url: string }> {
    const { port, pathname, username, password } = new URL(url);
    const proxy = await TcpProxy.start(Number(port), watch);
    return { proxy, url: `postgresql://${username}:${password}@127.0.0.1:${proxy.port}${pathname}` };
  }

  /** Drops the bytes of every open connection from now on; new ones work. Returns the number of connections. */
  swallow(): number {
    for (const pair of this.pairs) this.silent.add(pair);
    return this.silent.size;
  }

  /** Closes the connections whose bytes are dropped. */
  cut(): void {
    for (const pair of this.silent) for (const socket of pair) socket.destroy();
  }

  async stop(): Promise<void> {
    for (const pair of this.pairs) for (const socket of pair) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(near: Socket, far: Socket): void {
    const pair: [Socket, Socket] = [near, far];
    this.pairs.add(pair);
    near.on('data', this.watch);
    this.pass(pair, near, far);
    this.pass(pair, far, near);
  }

  private pass(pair: [Socket, Socket], from: Socket, to: Socket): void {
    from.on('data', (bytes) => {
      if (!this.silent.has(pair)) to.write(bytes);
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      // The peer of a dropped connection is not told of its end.
      if (!this.silent.has(pair)) to.destroy();
      this.pairs.delete(pair);
    });
  }
}
