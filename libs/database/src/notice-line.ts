import { setTimeout as pause } from 'node:timers/promises';
import { APP_ROLE_OPTION } from './pool.js';
import { TimelyClient } from './timely-client.js';

const RETRY_MS = 1_000;
const ANSWER_WITHIN_MS = 10_000;
/** Interval of the query that detects a half-open connection, in milliseconds. */
const ASKED_EVERY_MS = 20_000;

export interface NoticeListener {
  heard(notice: string): void;
  /** Called when listening starts; on every call but the first, notices may have been missed. */
  listens(): void;
  fails(error: unknown): void;
}

/** A connection that listens to a channel, and reconnects after each loss. */
export class NoticeLine {
  #client: TimelyClient | null = null;
  #isClosed = false;
  readonly #over: Promise<void>;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly listener: NoticeListener,
  ) {
    this.#over = this.#keep();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#client?.end();
    await this.#over;
  }

  async #keep(): Promise<void> {
    while (!this.#isClosed) {
      await this.#listen().catch((error: unknown) => this.listener.fails(error));
      if (!this.#isClosed) await pause(RETRY_MS);
    }
  }

  /** Listens until the connection is lost. */
  async #listen(): Promise<void> {
    const client = this.#newClient();
    const lost = new Promise<void>((resolve) => client.once('end', () => resolve()));
    const asking = setInterval(() => client.query('select 1').catch((error: unknown) => this.listener.fails(error)), ASKED_EVERY_MS);
    try {
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(this.channel)}`);
      this.listener.listens();
      await lost;
    } finally {
      clearInterval(asking);
      await client.end();
    }
  }

  #newClient(): TimelyClient {
    const client = new TimelyClient({
      connectionString: this.url,
      options: APP_ROLE_OPTION,
      application_name: `seve hears ${this.channel}`,
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      keepAlive: true,
    });
    client.on('error', (error) => this.listener.fails(error));
    client.on('notification', ({ payload }) => this.#hear(payload ?? ''));
    this.#client = client;
    return client;
  }

  /** Reports an unreadable notice to the listener and keeps listening. */
  #hear(notice: string): void {
    try {
      this.listener.heard(notice);
    } catch (error) {
      this.listener.fails(error);
    }
  }
}
