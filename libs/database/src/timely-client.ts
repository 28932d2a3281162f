import { channel } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import pg from 'pg';
import { statementName } from './prepared.js';

/** Channel that publishes each statement sent by a connection, as `{ text, name }`; `name` is undefined if it is not prepared. */
export const STATEMENTS = 'seve.statements';
const statements = channel(STATEMENTS);

type Ask = (...asked: unknown[]) => unknown;

/** Adds the name of a prepared query. */
function underItsName(asked: unknown[]): unknown[] {
  const [text, ...rest] = asked;
  const name = statementName(text);
  return name === undefined ? asked : [{ name, text }, ...rest];
}

const sent = (query: unknown) => (typeof query === 'string' ? { text: query } : query);

/** SQLSTATE of "current transaction is aborted", which reports that an earlier statement failed, but not why. */
const ABORTED = '25P02';
const isAborted = (error: unknown) => (error as { code?: unknown } | null)?.code === ABORTED;

const isSilence = (error: unknown) => error instanceof Error && error.message === 'Query read timeout';

/**
 * A connection that names its prepared statements, sends simultaneous statements in one packet, and closes after a query without a timely
 * answer: in its pool, a half-open connection would be reused, and every later query would wait as long. A statement refused because its
 * transaction is aborted fails with the error that aborted it, because of several statements sent together any result may be read first.
 */
export class TimelyClient extends pg.Client {
  private abortedBy: unknown = null;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const ask = this.query.bind(this) as Ask;
    const listening: Ask = (...query) => {
      const asked = underItsName(query);
      if (statements.hasSubscribers) statements.publish(sent(asked[0]));
      this.writeTogether();
      const last = asked.at(-1);
      if (typeof last === 'function') {
        return ask(...asked.slice(0, -1), (error: unknown, ...answer: unknown[]) => last(this.causeOf(error), ...answer));
      }
      const answer = ask(...asked);
      if (!(answer instanceof Promise)) return answer;
      return answer.then(
        (result: unknown) => {
          this.causeOf(null);
          return result;
        },
        (error: unknown) => {
          throw this.causeOf(error);
        },
      );
    };
    this.query = listening as typeof this.query;
  }

  /** Sends simultaneous statements in one packet, which costs as much as a small statement. */
  private writeTogether(): void {
    const { stream } = this;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }

  /** Called with the error of each answer in order, null for a success; returns the error that aborted the transaction. */
  private causeOf(error: unknown): unknown {
    if (isSilence(error)) this.stream.destroy();
    if (isAborted(error)) return this.abortedBy ?? error;
    this.abortedBy = error;
    return error;
  }

  private get stream(): Socket {
    return (this as unknown as { connection: { stream: Socket } }).connection.stream;
  }
}
