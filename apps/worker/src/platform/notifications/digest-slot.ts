import type { DigestSlot } from '@seve/database';
import { EVENING, type LetterSlot } from '@seve/domain';

/** Adds the letters of digests written at this hour. */
export const digestSlot = (slot: LetterSlot): DigestSlot => ({
  ...slot,
  digests: slot.hour === EVENING ? ['applications-received'] : ['teacher-digest', 'events-digest'],
});
