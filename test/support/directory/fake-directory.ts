import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { freePort } from '../servers/free-port.js';
import { NO_COMPANY } from './recorded-answers.js';

interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** A string is sent as it is, other values as JSON. */
  body?: unknown;
  /** True for a response that never ends. */
  isSlow?: boolean;
}

export interface Question {
  /** Path with its query. */
  path: string;
  userAgent: string | undefined;
}

/** A fake of the public company directory with recorded responses. It knows only companies that the test has added. */
export class FakeDirectory {
  readonly questions: Question[] = [];
  private readonly replies = new Map<string, Reply>();
  private readonly server: Server;

  private constructor(readonly url: string) {
    this.server = createServer((request, response) => this.reply(request, response));
  }

  static async start(): Promise<FakeDirectory> {
    const port = await freePort();
    const directory = new FakeDirectory(`http://127.0.0.1:${port}`);
    await new Promise<void>((resolve) => directory.server.listen(port, '127.0.0.1', resolve));
    return directory;
  }

  /** Sets the response for this number. */
  tell(siret: string, reply: Reply): void {
    this.replies.set(siret, reply);
  }

  asked(siret: string): number {
    return this.questions.filter(({ path }) => path.includes(siret)).length;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private reply({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
    this.questions.push({ path: url, userAgent: headers['user-agent'] });
    const reply = this.replies.get(new URL(url, this.url).searchParams.get('q') ?? '') ?? {};
    if (reply.isSlow) return;
    const { status = 200, body = NO_COMPANY } = reply;
    response.writeHead(status, { 'content-type': 'application/json', ...reply.headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  }
}
