import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Arrival {
  /** Of the letter: the part of its Message-ID before the domain. */
  id: string;
  at: number;
}

type Said = { port: number } | { messageId: string } | { obeyed: string; most: number };

/** The mail server of a crash test, in a process of its own. */
export class Sink {
  /** In order of arrival, copies included. */
  readonly received: Arrival[] = [];

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(): Promise<Sink> {
    const child = fork(fileURLToPath(new URL('./sink.process.mjs', import.meta.url)), { stdio: 'inherit' });
    const { port } = await new Promise<{ port: number }>((resolve) =>
      child.once('message', (message) => resolve(message as { port: number })),
    );
    const sink = new Sink(child, `smtp://127.0.0.1:${port}`);
    child.on('message', (said: Said) => {
      if ('messageId' in said) sink.received.push({ id: said.messageId.split('@')[0] ?? '', at: Date.now() });
    });
    return sink;
  }

  /** Refuses connections, and cuts those that stand. */
  down = () => this.obeys({ order: 'down' });
  up = () => this.obeys({ order: 'up' });
  /** That stood at once, since its start. */
  mostConnections = () => this.obeys({ order: 'count' });
  /** The next letter is the last of its sender: killed before it is answered 250, or in the same instant. */
  killSender = (pid: number, when: 'before-250' | 'after-250') => this.obeys({ order: 'kill', pid, when });

  /** How often each letter arrived. */
  copies(): Map<string, number> {
    const copies = new Map<string, number>();
    for (const { id } of this.received) copies.set(id, (copies.get(id) ?? 0) + 1);
    return copies;
  }

  /** What arrived before counts no more. */
  forget(): void {
    this.received.length = 0;
  }

  async stop(): Promise<void> {
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.disconnect();
    await exited;
  }

  private obeys(order: { order: string; pid?: number; when?: string }): Promise<number> {
    return new Promise((resolve) => {
      const hear = (said: Said) => {
        if (!('obeyed' in said) || said.obeyed !== order.order) return;
        this.child.off('message', hear);
        resolve(said.most);
      };
      this.child.on('message', hear);
      this.child.send(order);
    });
  }
}
