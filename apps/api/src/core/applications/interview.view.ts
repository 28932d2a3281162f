import type { CompanySiteRow, InterviewRow } from '@seve/database';
import type { StudentReader } from '@seve/domain';
import { interviewReadBy, isOnKnownSite } from '@seve/lifecycles';
import type { InterviewForCompany, InterviewForStudent, InterviewView } from './interview.dto.js';

/** Without the sequence number of the calendar file. */
const viewOf = ({
  id,
  status,
  mode,
  place,
  note,
  durationMinutes,
  startsAt,
  slots,
  refusedAt,
  otherTimes,
}: InterviewRow): InterviewView => ({
  ...{ id, status, mode, place, note, durationMinutes, startsAt, slots, refusedAt, otherTimes },
});

export function interviewForStudent(
  reader: StudentReader,
  row: InterviewRow | null,
  sites: readonly CompanySiteRow[],
): InterviewForStudent | null {
  if (!row) return null;
  const isElsewhere = row.mode === 'site' && row.place !== '' && !isOnKnownSite(row, sites);
  return { ...viewOf(interviewReadBy(reader, row)), isElsewhere };
}

/** `reader`: the student. */
export function interviewForCompany(reader: StudentReader, row: InterviewRow | null): InterviewForCompany | null {
  if (!row) return null;
  const { place, note } = interviewReadBy(reader, row);
  return { ...viewOf(row), asRead: place === row.place && note === row.note ? null : { place, note } };
}

/** Returns the interview in the form that the rules of actions and turns use. */
export const plannedOf = (row: InterviewRow | null) =>
  row && {
    status: row.status,
    startsAt: row.startsAt === null ? null : new Date(row.startsAt),
    slots: row.slots.map(({ startsAt }) => new Date(startsAt)),
    isRefused: row.refusedAt !== null,
  };
