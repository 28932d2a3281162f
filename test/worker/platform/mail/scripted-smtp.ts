import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What the server does with a letter after reading it. */
export type Script = 'accept' | 'try-later' | 'refuse' | 'refuse-letter' | 'say-nothing' | (() => Promise<void>);

const fault = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

/** An SMTP server that follows a script; without one it accepts all letters. */
export class ScriptedSmtp {
  /** Message-ID of each letter read, including rejected ones. */
  readonly read: string[] = [];
  readonly accepted: string[] = [];
  /** Accepted letters, unchanged. */
  readonly letters: string[] = [];
  next: Script = 'accept';
  /** Addresses that the server rejects as unknown. */
  readonly unknown = new Set<string>();
  /** Number of connections now, and the highest so far. */
  readonly connections = { now: 0, most: 0 };

  private constructor(private readonly server: SMTPServer) {}

  static async start(port = 0): Promise<ScriptedSmtp> {
    const server: SMTPServer = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 100,
      onConnect: (_session, done) => {
        smtp.connections.now += 1;
        smtp.connections.most = Math.max(smtp.connections.most, smtp.connections.now);
        done();
      },
      onClose: () => {
        smtp.connections.now -= 1;
      },
      onRcptTo: ({ address }, _session, done) => (smtp.unknown.has(address) ? done(fault(550, 'No such person here')) : done()),
      onData: (stream, _session, done) => {
        let raw = '';
        stream.setEncoding('utf8').on('data', (chunk: string) => {
          raw += chunk;
        });
        stream.on('end', () => void smtp.follow(raw, (error) => done(error ?? null)));
      },
    });
    const smtp = new ScriptedSmtp(server);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
    return smtp;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async follow(raw: string, done: (error?: Error) => void): Promise<void> {
    const messageId = /^Message-ID: <(.+)>/im.exec(raw)?.[1] ?? '';
    this.read.push(messageId);
    if (this.next === 'say-nothing') return;
    if (this.next === 'try-later') return done(fault(451, 'Try again later'));
    if (this.next === 'refuse-letter') return done(fault(552, 'Message too large'));
    if (this.next === 'refuse') return done(fault(550, 'No such person here'));
    if (typeof this.next === 'function') await this.next();
    this.accepted.push(messageId);
    this.letters.push(raw);
    done();
  }
}
