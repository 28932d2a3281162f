import type { LoggerService } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type DestinationStream, type Logger, pino } from 'pino';

/** The Nest processes, as their logs and their connections name them. */
export type ProcessName = 'api' | 'worker';

/** Drops everything but these fields: TypeORM hangs the query's values on its errors. */
function bareError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack } = error;
  return { type: name, message: message.slice(0, 300), code: (error as { code?: unknown }).code, stack };
}

/** Synchronous: buffered lines whose reader has died would be retried for ever at the end of the process. */
const standardOutput = () => pino.destination({ dest: 1, sync: true });

/**
 * JSON lines of an allow-list. Api: method, route pattern, status, time; never a body, a header, an address or a query string.
 * Worker: names, ids, outcomes, milliseconds; never an address or the words of a letter.
 */
export function createLog(
  process: ProcessName,
  { logsRequests }: Pick<Config, 'logsRequests'>,
  destination: DestinationStream = standardOutput(),
): Logger {
  return pino(
    {
      level: process === 'api' && !logsRequests ? 'warn' : 'info',
      base: { process },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: bareError, req: () => undefined, res: () => undefined },
    },
    destination,
  );
}

/** Writes Nest's own messages through pino. */
export class NestLog implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.pino.error({ context, stack }, String(message));
  }
}
