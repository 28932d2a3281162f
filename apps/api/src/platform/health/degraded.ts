import type { HealthReading } from './health-figures.js';

export const HEALTH_PARTS = ['queue', 'disk', 'mail'] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];

/** Less of the disk free than this: who runs Sève makes room before uploads are refused. */
const LEAST_FREE_SHARE = 0.1;
/** A letter that has been due for longer: the worker or the mail server is away. */
const LONGEST_DUE_SECONDS = 900;

const IS_DEGRADED: Record<HealthPart, (reading: HealthReading) => boolean> = {
  queue: ({ queuedJobs }) => queuedJobs === null,
  disk: ({ disk }) => disk === null || disk.freeBytes < LEAST_FREE_SHARE * disk.totalBytes,
  mail: ({ letters }) => letters === null || letters.oldestSeconds > LONGEST_DUE_SECONDS,
};

/** What works badly or cannot be read. Sève still answers: this is told, and nothing is restarted for it. */
export const degradedParts = (reading: HealthReading): HealthPart[] => HEALTH_PARTS.filter((part) => IS_DEGRADED[part](reading));
