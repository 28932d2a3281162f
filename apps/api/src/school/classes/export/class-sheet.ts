import { allowanceWords, type CivilDate, hoursInWords, type Locale, type PlaceTerms, readablePhone } from '@seve/domain';
import { communeByInsee } from '@seve/reference';
import { safeCell } from '../../../core/files/safe-cell.js';
import type { Cell, ColumnType, ExportSheet } from '../../../core/files/sheet.js';
import type { ClassStudent } from '../classes.dto.js';
import type { ContactDetails } from './contact-details.js';
import { COLUMN_HEADS, type Column, EXPORT_WORDS } from './export-words.js';

interface Row {
  student: ClassStudent;
  contact: ContactDetails | undefined;
  /** Of the signed paper. */
  terms: PlaceTerms | undefined;
  locale: Locale;
}

/** Columns in the order of the file. */
const COLUMNS: Record<Column, { type: ColumnType; cell: (row: Row) => Cell }> = {
  lastName: { type: 'text', cell: ({ student }) => student.lastName },
  firstName: { type: 'text', cell: ({ student }) => student.firstName },
  email: { type: 'text', cell: ({ contact }) => contact?.email ?? null },
  commune: { type: 'text', cell: ({ contact }) => (contact?.communeInsee ? (communeByInsee(contact.communeInsee)?.name ?? null) : null) },
  state: { type: 'text', cell: ({ student, locale }) => EXPORT_WORDS[locale].state[student.state] },
  applications: { type: 'number', cell: ({ student }) => student.applications },
  openApplications: { type: 'number', cell: ({ student }) => student.openApplications },
  company: { type: 'text', cell: ({ student }) => student.placement?.companyName ?? null },
  position: {
    type: 'text',
    cell: ({ student: { placement }, locale }) =>
      placement && (placement.title ?? EXPORT_WORDS[locale][placement.isElsewhere ? 'elsewhere' : 'unsolicited']),
  },
  start: { type: 'date', cell: ({ student }) => student.placement?.startOn ?? null },
  end: { type: 'date', cell: ({ student }) => student.placement?.endOn ?? null },
  workplace: { type: 'text', cell: ({ terms }) => terms?.workplace ?? null },
  hours: { type: 'text', cell: ({ terms, locale }) => (terms ? hoursInWords(terms, locale) : null) },
  allowance: { type: 'text', cell: ({ terms, locale }) => (terms?.allowance ? allowanceWords(terms.allowance, locale) : null) },
  guide: { type: 'text', cell: ({ terms }) => terms?.guide?.name ?? null },
  guideEmail: { type: 'text', cell: ({ terms }) => terms?.guide?.email ?? null },
  guidePhone: { type: 'text', cell: ({ terms }) => (terms?.guide?.phone ? readablePhone(terms.guide.phone) : null) },
  nextAct: { type: 'text', cell: ({ student, locale }) => EXPORT_WORDS[locale].act[student.nextAct.code] },
  turn: { type: 'text', cell: ({ student, locale }) => EXPORT_WORDS[locale].actor[student.nextAct.by] || null },
  lastAct: { type: 'date', cell: ({ student }) => student.lastActOn },
  silence: { type: 'number', cell: ({ student }) => student.quietDays },
  lastContact: { type: 'date', cell: ({ student }) => student.lastContact?.on ?? null },
  contactBy: {
    type: 'text',
    cell: ({ student: { lastContact }, locale }) => lastContact && EXPORT_WORDS[locale].contact[lastContact.kind],
  },
  minor: { type: 'text', cell: ({ student, locale }) => EXPORT_WORDS[locale][student.isMinor ? 'yes' : 'no'] },
  guardian: { type: 'text', cell: ({ contact }) => contact?.guardian?.name ?? null },
  guardianEmail: { type: 'text', cell: ({ contact }) => contact?.guardian?.email ?? null },
  guardianPhone: { type: 'text', cell: ({ contact }) => contact?.guardian?.phone ?? null },
};

const NAMES = Object.keys(COLUMNS) as Column[];
const safe = (cell: Cell): Cell => (typeof cell === 'string' ? safeCell(cell) : cell);

interface SheetFacts {
  /** By student. */
  contacts: ReadonlyMap<string, ContactDetails>;
  /** By placement. */
  terms: ReadonlyMap<string, PlaceTerms>;
  locale: Locale;
}

export function sheetOf(name: string, students: readonly ClassStudent[], { contacts, terms, locale }: SheetFacts): ExportSheet {
  return {
    name,
    locale,
    columns: NAMES.map((column) => ({ head: COLUMN_HEADS[locale][column], type: COLUMNS[column].type })),
    rows: students.map((student) => {
      const placed = terms.get(student.placement?.id ?? '');
      const row = { student, contact: contacts.get(student.id), terms: placed, locale };
      return NAMES.map((column) => safe(COLUMNS[column].cell(row)));
    }),
  };
}

/** Returns a name such as "seve-bts-bioanalyses-2e-annee-2026-11-24.csv". */
export function fileNameOf(className: string, today: CivilDate, ending: 'csv' | 'xlsx'): string {
  const folded = className
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `seve-${folded || 'classe'}-${today}.${ending}`;
}
