import { instantOf, nextDigest, type OptionalLetter, type Rhythm } from '@seve/domain';
import type { JobName, JobPayloads } from '../catalogue.js';
import { civilNow, type LetterSettings } from './time-letters.js';

/** Jobs that tell what nobody was told of yet. */
export type DigestJob = Extract<JobName, 'announce-matches' | 'announce-candidates'>;

/** By the digest that they write. */
export const DIGEST_JOBS: Partial<Record<OptionalLetter, DigestJob>> = {
  'match-digest': 'announce-matches',
  'candidates-digest': 'announce-candidates',
};

/** The clocks of queue and process differ a little: in the last minute before a digest, its own run may have begun. */
const MARGIN_MS = 60_000;

/** At the next digest of this rhythm, once for everybody. */
export function atNextDigest(job: DigestJob, rhythm: Rhythm, settings: LetterSettings) {
  const slot = nextDigest(new Date(civilNow(settings).getTime() + MARGIN_MS), rhythm);
  const payload: JobPayloads[DigestJob] = rhythm === 'weekly' ? { rhythm } : {};
  const notBefore = new Date(instantOf(slot).getTime() - settings.clockOffsetMs);
  return { payload, key: [job, ...Object.values(payload), slot.day].join('_'), notBefore };
}
