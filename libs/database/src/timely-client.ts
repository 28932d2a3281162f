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

/** "current transaction is aborted": it says that an earlier statement failed, not why. */
const ABORTED = '25P02';
const isAborted = (error: unknown) => (error as { code?: unknown } | null)?.code === ABORTED;

const isSilence = (error: unknown) => error instanceof Error && error.message === 'Query read timeout';

/**
 * A connection that names its prepared statements, sends those of one moment in one packet, and is closed once a query on it got no answer
 * in time: left in its pool, a half-open connection would be handed out again, and every later query would wait as long. A statement that
 * is refused because its transaction is aborted fails with what aborted it: of several sent together, any may be heard first.
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

  /** Statements of one moment leave in one packet: a packet costs as much as a small statement. */
  private writeTogether(): void {
    const { stream } = this;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }

  /** Of each answer in its order, with null for a success. */
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
