import type { RunnerLog } from '@seve/jobs';
import type { Logger } from 'pino';
import type { JobCounts } from './platform/metrics/job-counts.js';

/** Writes a log line and counts a metric for each job. */
export function jobLog(log: Logger, counts: JobCounts): RunnerLog {
  return {
    ran: (job, id, outcome, ms) => {
      counts.count(job, outcome, ms);
      log.info({ job, id, outcome, ms }, 'job');
    },
    failed: (job, id, error, ms) => {
      counts.count(job, 'failed', ms);
      log.error({ job, id, outcome: 'failed', ms, err: error }, 'job');
    },
    fault: (error) => log.warn({ err: error }, 'queue'),
  };
}
