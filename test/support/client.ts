import type { IncomingMessage } from 'node:http';
import supertest from 'supertest';
import { tally } from './tally.js';

export interface Answer<Body = unknown> {
  status: number;
  /** Parsed JSON, a `Buffer` of a file, text for anything else, null when empty. */
  body: Body;
  headers: Headers;
}

/** Returns the body; throws when the status is not a success. */
export async function must<Body>(asked: Promise<Answer<Body>>): Promise<Body> {
  const { status, body } = await asked;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface ClientOptions {
  /** Value of Accept-Language. */
  language?: 'fr' | 'en';
}

/** The HTTP side of one person's browser: keeps cookies, sends Origin, speaks JSON. */
export class Client {
  /** The same session, for assertions on the response in one chain: `client.agent.get(path).expect(403)`. */
  readonly agent: InstanceType<typeof supertest.agent>;

  constructor(
    /** Origin that is sent, without a trailing slash. */
    readonly origin: string,
    private readonly options: ClientOptions = {},
  ) {
    this.agent = supertest.agent(origin);
    this.agent.set({ origin, 'accept-language': options.language ?? 'fr' }).parse(parse);
    this.agent.on('response', ({ headers }: supertest.Response) => {
      for (const line of [headers['set-cookie'] ?? []].flat()) this.forget(line);
    });
  }

  get = <Body = never>(path: string) => this.request<Body>('GET', path);
  post = <Body = never>(path: string, body?: unknown) => this.request<Body>('POST', path, body);
  put = <Body = never>(path: string, body?: unknown) => this.request<Body>('PUT', path, body);
  patch = <Body = never>(path: string, body?: unknown) => this.request<Body>('PATCH', path, body);
  del = <Body = never>(path: string, body?: unknown) => this.request<Body>('DELETE', path, body);

  /** `path` starts with `/api`; a string body is sent unchanged, with `headers`. */
  async request<Body = never>(method: Method, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    const call = this.agent[method.toLowerCase() as Lowercase<Method>](path);
    if (body === undefined) return answer(await call.set(headers));
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return answer(await call.set({ 'content-type': 'application/json', ...headers }).send(text));
  }

  /** Uploads one file as multipart form data. */
  async upload<Body = never>(path: string, fileName: string, bytes: Uint8Array): Promise<Answer<Body>> {
    const file = { filename: fileName, contentType: 'application/octet-stream' };
    return answer(await this.agent.post(path).attach('file', Buffer.from(bytes), file));
  }

  /** Returns a client with the same cookies for another api of the same world. */
  at(origin: string): Client {
    const client = new Client(origin, this.options);
    const { hostname } = new URL(origin);
    client.agent.jar.setCookies(
      this.cookiesFor().map(({ name, value }) => `${name}=${value}; Path=/`),
      hostname,
    );
    return client;
  }

  /** For a real browser: `context.addCookies(client.cookiesFor())`. */
  cookiesFor(): { name: string; value: string; url: string }[] {
    const { hostname } = new URL(this.origin);
    const all = this.agent.jar.getCookies({ domain: hostname, path: '/', secure: false, script: false });
    return all.map(({ name, value }) => ({ name, value, url: this.origin }));
  }

  /** Removes a cookie that the server ended by `Max-Age=0`, because the jar of supertest only knows `Expires`. */
  private forget(line: string): void {
    const [pair = ''] = line.split(';');
    if (!/;\s*max-age=0/i.test(line) && !pair.endsWith('=')) return;
    this.agent.jar.setCookie(`${line}; Expires=${new Date(0).toUTCString()}`, new URL(this.origin).hostname);
  }
}

/** Counts only requests that were answered: the number of attempts at a stopped program depends on the load of the machine. */
function answer<Body>({ status, body, headers }: supertest.Response): Answer<Body> {
  tally('httpCalls');
  const pairs = Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
  return { status, body, headers: new Headers(pairs) };
}

const IS_FILE = /^(application\/(pdf|octet-stream|vnd\.)|image\/)/;

/** Closes an event stream at once, because it never ends; `EventStream` reads streams. */
function parse(response: IncomingMessage, done: (error: Error | null, body: unknown) => void): void {
  const type = response.headers['content-type'] ?? '';
  if (type.startsWith('text/event-stream')) {
    done(null, null);
    response.destroy();
    return;
  }
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => {
    const bytes = Buffer.concat(chunks);
    if (IS_FILE.test(type)) return done(null, bytes);
    const text = new TextDecoder().decode(bytes);
    // supertest reads this field in `.expect('text')`.
    Object.assign(response, { text });
    try {
      done(null, text === '' ? null : /json/.test(type) ? JSON.parse(text) : text);
    } catch (error) {
      done(error as Error, text);
    }
  });
}
