import type { LoggerService } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type DestinationStream, type Logger, pino } from 'pino';

/** A fault without what was asked: TypeORM hangs the query's values on its errors. */
function bareError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack } = error;
  return { type: name, message: message.slice(0, 300), code: (error as { code?: unknown }).code, stack };
}

/** Written at once: what were left unwritten when its reader died would be tried again for ever at the end of the process. */
const standardOutput = () => pino.destination({ dest: 1, sync: true });

/** JSON lines of an allow-list: method, route pattern, status, time. Never a body, a header, an address or a query string. */
export function createLog({ nodeEnv }: Pick<Config, 'nodeEnv'>, destination: DestinationStream = standardOutput()): Logger {
  return pino(
    {
      level: nodeEnv === 'test' ? 'warn' : 'info',
      base: { process: 'api' },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: bareError, req: () => undefined, res: () => undefined },
    },
    destination,
  );
}

/** Nest's own words, through pino. */
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
