export interface Answer<Body = unknown> {
  status: number;
  /** Parsed JSON, text for anything else, null when empty. */
  body: Body;
  headers: Headers;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface ClientOptions {
  /** Accept-Language. */
  language?: 'fr' | 'en';
}

/** One person's browser as far as HTTP goes: keeps cookies, sends Origin, speaks JSON. */
export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(
    /** Where the pages come from, without a trailing slash. */
    readonly origin: string,
    private readonly options: ClientOptions = {},
  ) {}

  get = <Body = never>(path: string) => this.request<Body>('GET', path);
  post = <Body = never>(path: string, body?: unknown) => this.request<Body>('POST', path, body);
  put = <Body = never>(path: string, body?: unknown) => this.request<Body>('PUT', path, body);
  patch = <Body = never>(path: string, body?: unknown) => this.request<Body>('PATCH', path, body);
  del = <Body = never>(path: string, body?: unknown) => this.request<Body>('DELETE', path, body);

  /** `path` from `/api` on; a string body is sent as it is, under `headers`. */
  async request<Body = never>(method: Method, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    const response = await fetch(`${this.origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'accept-language': this.options.language ?? 'fr',
        origin: this.origin,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookies.size > 0 ? { cookie: this.cookieHeader() } : {}),
        ...headers,
      },
      body: body === undefined || typeof body === 'string' ? (body as string | undefined) : JSON.stringify(body),
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return { status: response.status, body: (await parse(response)) as Body, headers: response.headers };
  }

  /** Sends one file as a form does. */
  async upload<Body = never>(path: string, fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<Answer<Body>> {
    const form = new FormData();
    form.append('file', new Blob([bytes], { type: 'application/octet-stream' }), fileName);
    const response = await fetch(`${this.origin}${path}`, {
      method: 'POST',
      headers: { 'accept-language': this.options.language ?? 'fr', origin: this.origin, cookie: this.cookieHeader() },
      body: form,
    });
    return { status: response.status, body: (await parse(response)) as Body, headers: response.headers };
  }

  /** The same person at another address of the same house. */
  at(origin: string): Client {
    const client = new Client(origin, this.options);
    for (const [name, value] of this.cookies) client.cookies.set(name, value);
    return client;
  }

  /** For a real browser: `context.addCookies(client.cookiesFor())`. */
  cookiesFor(): { name: string; value: string; url: string }[] {
    return [...this.cookies].map(([name, value]) => ({ name, value, url: this.origin }));
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';');
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    if (value === '' || /;\s*max-age=0/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** For those there is `EventStream`. */
const isEndless = ({ headers }: Response) => headers.get('content-type')?.startsWith('text/event-stream') ?? false;

async function parse(response: Response): Promise<unknown> {
  if (isEndless(response)) return response.body?.cancel();
  const text = await response.text();
  if (text === '') return null;
  return /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text;
}
