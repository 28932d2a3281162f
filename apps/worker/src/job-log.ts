import type { RunnerLog } from '@seve/jobs';
import type { Logger } from 'pino';

/** One line for each job. */
export function jobLog(log: Logger): RunnerLog {
  return {
    ran: (job, id, outcome, ms) => log.info({ job, id, outcome, ms }, 'job'),
    failed: (job, id, error, ms) => log.error({ job, id, outcome: 'failed', ms, err: error }, 'job'),
    fault: (error) => log.warn({ err: error }, 'queue'),
  };
}
