import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The mail server of a crash test, in a process of its own. */
export class Sink {
  /** In order of arrival, copies included; the part before the domain is the letter's id. */
  readonly received: string[] = [];

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
    child.on('message', ({ messageId }: { messageId: string }) => sink.received.push(messageId.split('@')[0] ?? ''));
    return sink;
  }

  /** How often each letter arrived. */
  copies(): Map<string, number> {
    const copies = new Map<string, number>();
    for (const id of this.received) copies.set(id, (copies.get(id) ?? 0) + 1);
    return copies;
  }

  async stop(): Promise<void> {
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.disconnect();
    await exited;
  }
}
