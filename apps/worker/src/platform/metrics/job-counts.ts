import { Injectable } from '@nestjs/common';
import type { JobOutcome } from '@seve/jobs';
import { Metrics } from '@seve/runtime';
import { Counter, Histogram } from 'prom-client';

const SECONDS = [0.05, 0.25, 1, 5, 30, 120];

/** Counts the jobs that this worker has run. */
@Injectable()
export class JobCounts {
  private readonly runs: Counter<'name' | 'outcome'>;
  private readonly duration: Histogram<'name'>;

  constructor({ registry }: Metrics) {
    this.runs = new Counter({
      name: 'seve_job_runs_total',
      help: 'Jobs that ended, by outcome',
      labelNames: ['name', 'outcome'],
      registers: [registry],
    });
    this.duration = new Histogram({
      name: 'seve_job_duration_seconds',
      help: 'Time that a job took',
      labelNames: ['name'],
      buckets: SECONDS,
      registers: [registry],
    });
  }

  count(name: string, outcome: JobOutcome | 'failed', ms: number): void {
    this.runs.inc({ name, outcome });
    this.duration.observe({ name }, ms / 1_000);
  }
}
