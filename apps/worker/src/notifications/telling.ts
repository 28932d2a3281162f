import type { Telling } from '@seve/database';
import { EVENING, type LetterSlot } from '@seve/domain';

/** What this slot is told by. */
export const tellingOf = (slot: LetterSlot): Telling => ({
  ...slot,
  digests: slot.hour === EVENING ? ['applications-received'] : ['teacher-digest', 'events-digest'],
});
