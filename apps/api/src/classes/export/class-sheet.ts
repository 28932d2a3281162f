import type { CivilDate, Locale } from '@seve/domain';
import type { ClassStudent } from '../classes.dto.js';
import { COLUMN_HEADS, EXPORT_WORDS } from './export-words.js';
import { safeCell } from './safe-cell.js';

/** Heads and rows of an export, each cell a text that no spreadsheet computes. No birth date: none is asked for here. */
export interface ClassSheet {
  name: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}

function cellsOf(student: ClassStudent, locale: Locale): string[] {
  const words = EXPORT_WORDS[locale];
  const { placement, lastContact } = student;
  return [
    student.lastName,
    student.firstName,
    words.state[student.state],
    String(student.applications),
    String(student.openApplications),
    placement?.companyName ?? '',
    placement ? (placement.title ?? words.unsolicited) : '',
    placement?.startOn ?? '',
    placement?.endOn ?? '',
    words.act[student.nextAct.code],
    words.actor[student.nextAct.by],
    lastContact?.on ?? '',
    lastContact === null ? '' : words.contact[lastContact.kind],
    student.isMinor ? words.yes : words.no,
  ];
}

export const sheetOf = (name: string, students: readonly ClassStudent[], locale: Locale): ClassSheet => ({
  name,
  heads: COLUMN_HEADS[locale],
  rows: students.map((student) => cellsOf(student, locale).map(safeCell)),
});

/** "seve-bts-bioanalyses-2e-annee-2026-11-24.csv" */
export function fileNameOf(className: string, today: CivilDate, ending: 'csv' | 'xlsx'): string {
  const folded = className
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `seve-${folded || 'classe'}-${today}.${ending}`;
}
