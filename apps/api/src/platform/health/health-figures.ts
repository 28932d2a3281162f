import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type LettersWaiting, lettersWaiting, type OpenLetters, oldestUnsealedSeconds, openLetters } from '@seve/database';
import { type FreeSpace, freeSpace } from '@seve/documents';
import { type JobFigures, jobFigures, QUEUES, type QueueBackend } from '@seve/jobs';
import { CONFIG, QUEUE_BACKEND } from '@seve/runtime';
import { DataSource } from 'typeorm';

/** Readings of the platform; each is null if it could not be read in time. */
export interface HealthReading {
  /** Number of jobs in the queues. */
  queuedJobs: number | null;
  disk: FreeSpace | null;
  jobs: JobFigures | null;
  letters: (LettersWaiting & OpenLetters) | null;
  unsealedSeconds: number | null;
}

/** Time for which a reading is cached, so that frequent requests do not load the database and the queue. */
const KEPT_MS = 5_000;
const ANSWERS_WITHIN_MS = 2_000;

/** Reads the figures of the platform for `ready` and `/metrics` together, and caches them. */
@Injectable()
export class HealthFigures {
  private kept: { reading: Promise<HealthReading>; at: number } | null = null;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(CONFIG) private readonly config: Pick<Config, 'filesDir'>,
  ) {}

  read(): Promise<HealthReading> {
    const now = performance.now();
    if (this.kept === null || now - this.kept.at > KEPT_MS) this.kept = { reading: this.readAnew(), at: now };
    return this.kept.reading;
  }

  private async readAnew(): Promise<HealthReading> {
    const { manager } = this.dataSource;
    const [queuedJobs, disk, jobs, waiting, open, unsealedSeconds] = await Promise.all([
      known(this.queuedJobs()),
      known(freeSpace(this.config.filesDir)),
      known(jobFigures(manager)),
      known(lettersWaiting(manager)),
      known(openLetters(manager)),
      known(oldestUnsealedSeconds(manager)),
    ]);
    return { queuedJobs, disk, jobs, letters: waiting && open && { ...waiting, ...open }, unsealedSeconds };
  }

  private async queuedJobs(): Promise<number> {
    const counts = await Promise.all(QUEUES.map((name) => this.backend.queue(name).getJobCounts('waiting', 'active', 'prioritized')));
    return counts.flatMap((one) => Object.values(one)).reduce((sum, one) => sum + one, 0);
  }
}

/** Returns null for a promise that fails or is not settled in time. */
const known = <T>(asked: Promise<T>): Promise<T | null> => inTime(asked).catch(() => null);

async function inTime<T>(asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), ANSWERS_WITHIN_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
