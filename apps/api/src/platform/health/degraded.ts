import type { HealthReading } from './health-figures.js';

export const HEALTH_PARTS = ['queue', 'disk', 'mail'] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];

/** Least free share of the disk: below it, the disk counts as degraded, so that operators make room before uploads are refused. */
const LEAST_FREE_SHARE = 0.1;
/** Longest time that a letter may be due: beyond it, the worker or the mail server is probably down. */
const LONGEST_DUE_SECONDS = 900;

const IS_DEGRADED: Record<HealthPart, (reading: HealthReading) => boolean> = {
  queue: ({ queuedJobs }) => queuedJobs === null,
  disk: ({ disk }) => disk === null || disk.freeBytes < LEAST_FREE_SHARE * disk.totalBytes,
  mail: ({ letters }) => letters === null || letters.oldestSeconds > LONGEST_DUE_SECONDS,
};

/** Returns the parts that work badly or cannot be read. They are only reported: Sève still answers requests and nothing restarts it. */
export const degradedParts = (reading: HealthReading): HealthPart[] => HEALTH_PARTS.filter((part) => IS_DEGRADED[part](reading));
