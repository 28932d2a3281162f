import type { LoggerService } from '@nestjs/common';
import type { RunnerLog } from '@seve/jobs';
import { type DestinationStream, type Logger, pino } from 'pino';

/** A fault without what was asked: TypeORM hangs the query's values on its errors. */
function bareError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack } = error;
  return { type: name, message: message.slice(0, 300), code: (error as { code?: unknown }).code, stack };
}

/** Written at once: what were left unwritten when its reader died would be tried again for ever at the end of the process. */
const standardOutput = () => pino.destination({ dest: 1, sync: true });

/** JSON lines of an allow-list: names, ids, outcomes, milliseconds. Never an address or the words of a letter. */
export function createLog(destination: DestinationStream = standardOutput()): Logger {
  return pino({ base: { process: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: bareError } }, destination);
}

/** One line for each job. */
export function jobLog(log: Logger): RunnerLog {
  return {
    ran: (job, id, outcome, ms) => log.info({ job, id, outcome, ms }, 'job'),
    failed: (job, id, error, ms) => log.error({ job, id, outcome: 'failed', ms, err: error }, 'job'),
    fault: (error) => log.warn({ err: error }, 'queue'),
  };
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
