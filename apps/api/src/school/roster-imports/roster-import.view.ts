import type { ClassGroup, RosterImport, RosterImportRow, SchoolTeacherRow } from '@seve/database';
import {
  DAY_MS,
  isMessageCode,
  type Locale,
  ROSTER_UNDO_DAYS,
  type RosterField,
  readClassName,
  seemsPartial,
  sentence,
} from '@seve/domain';
import type { ImportRowView, RosterImportDetail, RosterImportSummary, RowChangeView } from './roster-imports.dto.js';

export const undoUntil = ({ state, appliedAt }: RosterImport): Date | null =>
  state === 'applied' && appliedAt !== null ? new Date(appliedAt.getTime() + ROSTER_UNDO_DAYS * DAY_MS) : null;

export function viewOfImportSummary(found: RosterImport, now: Date): RosterImportSummary {
  const { id, fileName, state, counts, createdAt, appliedAt } = found;
  const until = undoUntil(found);
  return { id, fileName, state, counts, createdAt, appliedAt, undoUntil: until !== null && until > now ? until : null };
}

interface Choices {
  open: readonly ClassGroup[];
  teachers: readonly SchoolTeacherRow[];
  now: Date;
  locale: Locale;
}

export function viewOfImport(found: RosterImport, { open, teachers, now, locale }: Choices): RosterImportDetail {
  const { format, encoding, separator, sheet, sheets, formulas, gone, lines, disablesAbsent, pupilsBefore, done } = found;
  const { counts, failureCode, outcome } = found;
  const intoIds = new Set([...found.classes.flatMap(({ classGroupId }) => classGroupId ?? []), ...(outcome?.openedClassIds ?? [])]);
  const inUse = new Set(Object.values(found.mapping));
  const named = open.map(({ id, name }) => ({ id, name }));
  return {
    ...viewOfImportSummary(found, now),
    ...{ format, encoding, separator, sheet, sheets, formulas, gone, lines, disablesAbsent, pupilsBefore, done },
    columns: found.columns.map((column, index) => ({ ...column, samples: inUse.has(index) ? column.samples : [] })),
    dropped: found.dropped.map(({ place = null, ...column }) => ({ ...column, place })),
    mapping: Object.entries(found.mapping).map(([field, column]) => ({ field: field as RosterField, column })),
    classes: found.classes.map((decision) => ({ ...decision, level: readClassName(decision.name).level })),
    asksAboutAbsent: disablesAbsent && seemsPartial(counts.absent, pupilsBefore),
    total: found.state === 'planning' ? lines : counts.new + counts.changed + (disablesAbsent ? counts.absent : 0),
    failure: failureCode !== null && isMessageCode(failureCode) ? sentence(failureCode, locale) : null,
    stayed: outcome?.stayed ?? 0,
    places: named.filter(({ id }) => intoIds.has(id)),
    openClasses: named,
    teachers: teachers.map(({ membershipId, firstName, lastName }) => ({ id: membershipId, name: `${firstName} ${lastName}` })),
  };
}

/** Fields whose values are shown; for others the view says only that they change. */
const SHOWN = ['lastName', 'firstName', 'birthDate', 'internalNumber'] as const;
const isShown = (field: string): field is (typeof SHOWN)[number] => (SHOWN as readonly string[]).includes(field);

export function viewOfImportRow(
  { seq, line, kind, person, fields, before, faults, candidates }: RosterImportRow,
  locale: Locale,
): ImportRowView {
  return {
    ...{ seq, line, kind, candidates },
    firstName: person?.firstName ?? '',
    lastName: person?.lastName ?? '',
    birthDate: person?.birthDate ?? null,
    className: person?.className ?? null,
    changes: fields.map((field): RowChangeView => {
      const isValue = isShown(field);
      return { field, before: isValue ? (before?.[field] ?? null) : null, after: isValue ? (person?.[field] ?? null) : null };
    }),
    faults: faults.map((code) => ({ code, sentence: sentence(`roster-row.${code}`, locale) })),
  };
}
