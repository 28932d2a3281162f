import type { CivilDate } from '../calendar/civil-date.js';
import { type DateOrder, readBirthDate } from './birth-date-text.js';
import type { RosterField } from './roster-field.js';

/** Errors of a line; each has its message. */
export const ROW_FAULTS = [
  'last-name-missing',
  'first-name-missing',
  'names-unclear',
  'name-unreadable',
  'formula',
  'cell-too-long',
  'birth-date-unreadable',
  'birth-date-implausible',
  'email-unreadable',
  'class-missing',
  'twice-in-file',
  'class-undecided',
  'other-class',
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];

/** A pupil as one line of a list states it; null: not stated. */
export interface PersonRow {
  lastName: string;
  firstName: string;
  birthDate: CivilDate | null;
  className: string | null;
  internalNumber: string | null;
  /** Keyed hash of the INE; the number itself is never stored. */
  ineHash: string | null;
  email: string | null;
  programme: string | null;
}

export interface ReadRow {
  person: PersonRow;
  faults: RowFault[];
}

/** Index of each field's column among the kept ones. */
export type RosterMapping = Readonly<Partial<Record<RosterField, number>>>;

const NAME_MAX = 80;
const YOUNGEST = 11;
const OLDEST = 99;
const PARTICLES = /^(de|du|des|d|la|le|les|el|al|ben|bin|van|von|da|di|dos|del|st|ste)$/i;
const NAME = /^\p{L}[\p{L}\p{M}'’ʼ`.\- ]*$/u;

export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();

/** Writes `DUPONT` and `dupont` as Dupont; leaves mixed-case names unchanged. */
export function properName(text: string): string {
  const clean = tidy(text).replace(/[’ʼ`]/g, '’').replace(/'/g, '’');
  if (clean !== clean.toLocaleUpperCase('fr') && clean !== clean.toLocaleLowerCase('fr')) return clean;
  return clean
    .toLocaleLowerCase('fr')
    .replace(/(^|[\s\-’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase('fr'));
}

/** Splits `DUPONT Jean`, `Jean DUPONT` or `Dupont, Jean` into last and first name; null if ambiguous. */
export function splitFullName(text: string): { lastName: string; firstName: string } | null {
  const clean = tidy(text);
  const comma = /^([^,]+),\s*(.+)$/.exec(clean);
  if (comma) return { lastName: comma[1] ?? '', firstName: comma[2] ?? '' };
  const words = clean.split(' ');
  const isUpper = (word: string) => word.length > 1 && word === word.toLocaleUpperCase('fr') && /\p{L}/u.test(word);
  const isLast = words.map((word) => isUpper(word) || PARTICLES.test(word));
  const [first, last] = [isLast.indexOf(true), isLast.lastIndexOf(true)];
  const isRun = first >= 0 && isLast.slice(first, last + 1).every(Boolean) && words.slice(first, last + 1).some(isUpper);
  if (!isRun || last - first + 1 === words.length || (first > 0 && last < words.length - 1)) return null;
  return { lastName: words.slice(first, last + 1).join(' '), firstName: [...words.slice(0, first), ...words.slice(last + 1)].join(' ') };
}

/** Returns the pupil of one line and its errors. A cell that starts with `=`, `+` or `@` is refused as a formula. */
export function readPersonRow(
  cells: readonly string[],
  mapping: RosterMapping,
  today: CivilDate,
  order: DateOrder,
  section: string | null,
): ReadRow {
  const faults: RowFault[] = [];
  const at = (field: RosterField): string => tidy(mapping[field] === undefined ? '' : (cells[mapping[field]] ?? ''));
  const used = Object.entries(mapping).flatMap(([field, index]) => (field === 'ine' ? [] : [cells[index] ?? '']));
  if (used.some((cell) => /^[=@]|^[+-](?!\d)/.test(cell.trim()) && cell.trim().length > 1)) faults.push('formula');
  if (used.some((cell) => cell.endsWith(CUT_MARK))) faults.push('cell-too-long');
  const names = namesOf(at, mapping, faults);
  const birthDate = birthDateOf(at('birth_date'), today, order, faults);
  const email = at('email').toLowerCase();
  if (email !== '' && !/^[^\s@<>"]{1,64}@[^\s@<>"]+\.[a-z]{2,}$/.test(email)) faults.push('email-unreadable');
  const className = at('class_name') || section || null;
  return {
    person: {
      ...names,
      birthDate,
      className: className?.slice(0, 60) ?? null,
      internalNumber: at('internal_number').slice(0, 40) || null,
      ineHash: at('ine') || null,
      email: email !== '' && !faults.includes('email-unreadable') ? email : null,
      programme: at('programme').slice(0, 120) || null,
    },
    faults,
  };
}

/** Appended to a cell that was cut to the maximum length. */
export const CUT_MARK = '\u2026\u2026';

function namesOf(at: (field: RosterField) => string, mapping: RosterMapping, faults: RowFault[]): { lastName: string; firstName: string } {
  let [last, first] = [at('last_name'), at('first_name')];
  if (mapping.full_name !== undefined && (last === '' || first === '')) {
    const split = splitFullName(at('full_name'));
    if (!split) faults.push(at('full_name') === '' ? 'last-name-missing' : 'names-unclear');
    [last, first] = [split?.lastName ?? at('full_name'), split?.firstName ?? ''];
  } else {
    if (last === '') faults.push('last-name-missing');
    if (first === '') faults.push('first-name-missing');
  }
  const isReadable = [last, first].every((name) => name === '' || (NAME.test(name) && !name.includes('\ufffd') && name.length <= NAME_MAX));
  if (!isReadable) faults.push('name-unreadable');
  return { lastName: properName(last).slice(0, NAME_MAX), firstName: properName(first).slice(0, NAME_MAX) };
}

function birthDateOf(text: string, today: CivilDate, order: DateOrder, faults: RowFault[]): CivilDate | null {
  if (text === '') return null;
  const date = readBirthDate(text, today, order);
  if (date === null) faults.push('birth-date-unreadable');
  const age = date === null ? YOUNGEST : Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  if (age < YOUNGEST || age > OLDEST) {
    faults.push('birth-date-implausible');
    return null;
  }
  return date;
}
