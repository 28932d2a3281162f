import type { TimelineRow } from '@seve/database';
import type { TimelineEvent } from './student-sheet.dto.js';

/** How long an author may take a note back. */
export const NOTE_REMOVABLE_MS = 24 * 3_600_000;

export function viewOfEvent({ atKey: _atKey, authorAccountId, createdAt, ...row }: TimelineRow, readerId: string): TimelineEvent {
  const isFresh = createdAt !== null && Date.now() - createdAt.getTime() < NOTE_REMOVABLE_MS;
  return { ...row, isRemovable: isFresh && authorAccountId === readerId };
}
