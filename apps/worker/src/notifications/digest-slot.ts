import type { DigestSlot } from '@seve/database';
import { EVENING, type LetterSlot } from '@seve/domain';

/** What this slot is told by. */
export const digestSlot = (slot: LetterSlot): DigestSlot => ({
  ...slot,
  digests: slot.hour === EVENING ? ['applications-received'] : ['teacher-digest', 'events-digest'],
});
