import type { TimelineRow } from '@seve/database';
import { NOTE_REMOVABLE_HOURS } from '@seve/domain';
import type { TimelineEvent } from './student-sheet.dto.js';

export const NOTE_REMOVABLE_MS = NOTE_REMOVABLE_HOURS * 3_600_000;

export function viewOfEvent({ atKey: _atKey, authorAccountId, createdAt, ...row }: TimelineRow, readerId: string): TimelineEvent {
  const isFresh = createdAt !== null && Date.now() - createdAt.getTime() < NOTE_REMOVABLE_MS;
  return { ...row, isRemovable: isFresh && authorAccountId === readerId };
}
