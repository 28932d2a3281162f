import type { TimelineRow } from '@seve/database';
import { HOUR_MS, NOTE_REMOVABLE_HOURS } from '@seve/domain';
import type { SearchEvent, TimelineEvent } from './student-sheet.dto.js';

export const NOTE_REMOVABLE_MS = NOTE_REMOVABLE_HOURS * HOUR_MS;

export function viewOfEvent({ id, kind, at, state, by, via, offerId, offerTitle, companyName }: TimelineRow): SearchEvent {
  return { id, kind, at, state, by, via, offerId, offerTitle, companyName };
}

export function viewOfNotedEvent(row: TimelineRow, readerId: string): TimelineEvent {
  const { noteKind, noteOn, text, authorName, authorAccountId, createdAt } = row;
  const isFresh = createdAt !== null && Date.now() - createdAt.getTime() < NOTE_REMOVABLE_MS;
  return { ...viewOfEvent(row), noteKind, noteOn, text, authorName, isRemovable: isFresh && authorAccountId === readerId };
}
