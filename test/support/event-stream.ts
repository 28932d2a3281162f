import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from './client.js';

export interface StreamEvent {
  type: string;
  data: string;
}

/** Records the events of a `text/event-stream`. */
export class EventStream {
  readonly events: StreamEvent[] = [];
  readonly ended: Promise<void>;
  #isOpen = true;

  private constructor(
    readonly headers: Headers,
    private readonly reader: ReadableStreamDefaultReader<string>,
  ) {
    this.ended = this.#read().finally(() => {
      this.#isOpen = false;
    });
  }

  static async open(client: Client, path: string): Promise<EventStream> {
    const cookie = client.cookiesFor().map(({ name, value }) => `${name}=${value}`);
    const headers = { accept: 'text/event-stream', 'accept-encoding': 'br, gzip', cookie: cookie.join('; ') };
    const response = await fetch(`${client.origin}${path}`, { headers });
    if (response.status !== 200 || !response.body) throw new Error(`${path} answers ${response.status}`);
    return new EventStream(response.headers, response.body.pipeThrough(new TextDecoderStream()).getReader());
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Waits until `count` events have arrived. */
  async heard(count: number, withinMs = 30_000): Promise<StreamEvent[]> {
    for (const end = Date.now() + withinMs; Date.now() < end; await pause(20)) if (this.events.length >= count) return this.events;
    throw new Error(`${this.events.length} events of ${count}`);
  }

  close(): Promise<void> {
    return this.reader.cancel();
  }

  async #read(): Promise<void> {
    let text = '';
    for (;;) {
      const { done, value } = await this.reader.read();
      if (done) return;
      const blocks = (text + value).split('\n\n');
      text = blocks.pop() ?? '';
      this.events.push(...blocks.flatMap(eventOf));
    }
  }
}

/** Parses one block; a comment yields no event. */
function eventOf(block: string): StreamEvent[] {
  const field = (name: string) => block.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1];
  const data = field('data');
  return data === undefined ? [] : [{ type: field('event') ?? 'message', data }];
}
