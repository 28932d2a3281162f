import type { DigestSlot } from '@seve/database';
import { EVENING, type LetterSlot } from '@seve/domain';

/** Adds the digests that are written at this hour. */
export const digestSlot = (slot: LetterSlot): DigestSlot => ({
  ...slot,
  digests: slot.hour === EVENING ? ['applications-received'] : ['teacher-digest', 'events-digest'],
});
