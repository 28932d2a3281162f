import { channel } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import pg from 'pg';
import { statementName } from './prepared.js';

/** Publishes each statement that a connection sends, as `{ text, name }`; `name` is undefined where it is not prepared. */
export const STATEMENTS = 'seve.statements';
const statements = channel(STATEMENTS);

type Ask = (...asked: unknown[]) => unknown;

/** The query under its name, where it is one of the prepared. */
function underItsName(asked: unknown[]): unknown[] {
  const [text, ...rest] = asked;
  const name = statementName(text);
  return name === undefined ? asked : [{ name, text }, ...rest];
}

const sent = (query: unknown) => (typeof query === 'string' ? { text: query } : query);

const isSilence = (error: unknown) => error instanceof Error && error.message === 'Query read timeout';

/**
 * A connection that names its prepared statements, and is closed once a query on it got no answer in time. Left in its pool, a half-open connection would be handed out again,
 * and every later query would wait as long.
 */
export class TimelyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const ask = this.query.bind(this) as Ask;
    const listening: Ask = (...query) => {
      const asked = underItsName(query);
      if (statements.hasSubscribers) statements.publish(sent(asked[0]));
      this.writeTogether();
      const last = asked.at(-1);
      if (typeof last === 'function') {
        return ask(...asked.slice(0, -1), (error: unknown, ...answer: unknown[]) => {
          this.cutWhenSilent(error);
          last(error, ...answer);
        });
      }
      const answer = ask(...asked);
      if (answer instanceof Promise) answer.catch((error: unknown) => this.cutWhenSilent(error));
      return answer;
    };
    this.query = listening as typeof this.query;
  }

  /** Statements of one moment leave in one packet: a packet costs as much as a small statement. */
  private writeTogether(): void {
    const { stream } = this;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }

  private cutWhenSilent(error: unknown): void {
    if (isSilence(error)) this.stream.destroy();
  }

  private get stream(): Socket {
    return (this as unknown as { connection: { stream: Socket } }).connection.stream;
  }
}
