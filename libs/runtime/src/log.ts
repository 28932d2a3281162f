import type { LoggerService } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type DestinationStream, type Logger, pino } from 'pino';

/** Names of the Nest processes in logs and connections. */
export type ProcessName = 'api' | 'worker';

/** Returns only these fields of an error, because TypeORM attaches the query's values to its errors. */
function bareError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack } = error;
  return { type: name, message: message.slice(0, 300), code: (error as { code?: unknown }).code, stack };
}

/** Synchronous, because buffered lines whose reader has died would be retried endlessly at the end of the process. */
const standardOutput = () => pino.destination({ dest: 1, sync: true });

/**
 * Creates a log of JSON lines with allowed fields only. Api: method, route pattern, status, time; never a body, a header, an address or a
 * query string. Worker: names, ids, outcomes, milliseconds; never an address or the text of a letter.
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
