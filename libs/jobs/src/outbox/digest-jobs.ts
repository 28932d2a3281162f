import { instantOf, nextDigest, type OptionalLetter, type Rhythm } from '@seve/domain';
import type { JobName, JobPayloads } from '../catalogue.js';
import { civilNow, type LetterSettings } from './time-letters.js';

/** Jobs that write digests of matches or candidates not announced yet. */
export type DigestJob = Extract<JobName, 'announce-matches' | 'announce-candidates'>;

/** Job that writes the digest of each letter. */
export const DIGEST_JOBS: Partial<Record<OptionalLetter, DigestJob>> = {
  'match-digest': 'announce-matches',
  'candidates-digest': 'announce-candidates',
};

/** Within this time before a digest, its run may have begun already, because the clocks of queue and process differ slightly. */
const MARGIN_MS = 60_000;

/** Returns payload, key and hour of the next digest of this rhythm. The key makes it one job for all readers. */
export function atNextDigest(job: DigestJob, rhythm: Rhythm, settings: LetterSettings) {
  const slot = nextDigest(new Date(civilNow(settings).getTime() + MARGIN_MS), rhythm);
  const payload: JobPayloads[DigestJob] = rhythm === 'weekly' ? { rhythm } : {};
  const notBefore = new Date(instantOf(slot).getTime() - settings.clockOffsetMs);
  return { payload, key: [job, ...Object.values(payload), slot.day].join('_'), notBefore };
}
