import type { CivilDate } from '../calendar/civil-date.js';
import type { Role } from '../role.js';
import type { StatusTable } from '../status-table.js';

/** States of a student between the school's list and an account. */
export const ROSTER_STATES = ['expected', 'invited', 'to_confirm', 'joined', 'left'] as const;
export type RosterState = (typeof ROSTER_STATES)[number];

export type RosterAct = 'invite' | 'join' | 'ask' | 'confirm' | 'refuse' | 'merge' | 'leave' | 'return';

const SCHOOL: readonly Role[] = ['teacher', 'school_staff', 'school_head', 'system'];

/** A doubtful sign-up waits in `to_confirm`, in a row of its own; a student who left is disabled, never deleted. */
export const ROSTER_TABLE: StatusTable<RosterState, RosterAct> = {
  expected: [{ act: 'return', from: ['left'], by: SCHOOL }],
  invited: [{ act: 'invite', from: ['expected', 'invited'], by: SCHOOL }],
  to_confirm: [{ act: 'ask', from: ['left', 'joined'], by: ['student'] }],
  joined: [
    { act: 'join', from: ['expected', 'invited', 'left', 'joined'], by: ['student'] },
    { act: 'confirm', from: ['to_confirm', 'expected', 'invited', 'left'], by: SCHOOL },
    { act: 'merge', from: ['joined', 'left'], by: SCHOOL },
    { act: 'return', from: ['left'], by: SCHOOL },
  ],
  left: [
    { act: 'leave', from: ['expected', 'invited', 'joined'], by: SCHOOL },
    { act: 'refuse', from: ['to_confirm'], by: SCHOOL },
    { act: 'merge', from: ['to_confirm'], by: SCHOOL },
  ],
};

/** Characters of a personal code, of the alphabet of class codes: 31^10 codes. */
export const PERSONAL_CODE_LENGTH = 10;

/** What a teacher decides about a doubtful sign-up. */
export const JOIN_DECISIONS = ['same', 'another', 'refuse'] as const;
export type JoinDecision = (typeof JOIN_DECISIONS)[number];

/** Which of two accounts of one person stays in the class: `first` belongs to the row, `second` to the waiting sign-up. */
export const JOIN_KEPT = ['first', 'second'] as const;
export type JoinKept = (typeof JOIN_KEPT)[number];

/** Outcome for an account. `known`: the person keeps the other account, and this one stays open without a class. */
export const JOIN_OUTCOMES = ['joined', 'refused', 'known'] as const;
export type JoinOutcome = (typeof JOIN_OUTCOMES)[number];

/** Code used by a sign-up, as stored in the history. */
export const JOIN_CODES = ['personal_code', 'class_code'] as const;
export type JoinCode = (typeof JOIN_CODES)[number];

/** Minimum and maximum age of students, in years. */
export const STUDENT_AGES = { youngest: 13, oldest: 90 } as const;

/** Identifying data of a student that two lists can have in common. */
export interface RosterIdentity {
  firstName: string;
  lastName: string;
  birthDate: CivilDate | null;
  /** Number given by the school, unique within it. */
  internalNumber: string | null;
  ineHash: string | null;
}

/** Why two rows may be different students. `unproven`: same data, but a classmate knows it too. */
export const ROSTER_DOUBTS = ['birth_date', 'birth_date_unknown', 'name', 'number', 'several', 'joined', 'unproven'] as const;
export type RosterDoubt = (typeof ROSTER_DOUBTS)[number];

/** A row that may belong to a sign-up, and the reason for the doubt. */
export interface DoubtfulRow<Row> {
  row: Row;
  doubt: RosterDoubt;
}

export type RosterMatch<Row> =
  | { outcome: 'none' }
  | { outcome: 'sure'; row: Row }
  | { outcome: 'doubtful'; rows: readonly DoubtfulRow<Row>[] };

/** Roster rows of one school, indexed for searching. */
export interface RosterIndex<Row> {
  byNumber: ReadonlyMap<string, readonly Row[]>;
  byIne: ReadonlyMap<string, readonly Row[]>;
  byName: ReadonlyMap<string, readonly Row[]>;
  byBirthDate: ReadonlyMap<string, readonly Row[]>;
}

/** Returns the words of a name without case, accents, hyphens and apostrophes. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const keyOf = (name: string): string => wordsOf(name).join('');
/** Returns a key that ignores case, accents, hyphens and spaces. */
export const rosterNameKey = ({ firstName, lastName }: Pick<RosterIdentity, 'firstName' | 'lastName'>): string =>
  `${keyOf(lastName)} ${keyOf(firstName)}`;

/** Whether the longer name contains every word of the shorter one: « Léa » and « Léa-Marie », « Martin » and « Martin Dupont ». */
function isPart(one: string, other: string): boolean {
  if (keyOf(one) === keyOf(other)) return true;
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort((left, right) => left.length - right.length);
  return short.length > 0 && short.every((word) => long.includes(word));
}

type Name = Pick<RosterIdentity, 'firstName' | 'lastName'>;
const isNear = (one: Name, other: Name): boolean => isPart(one.firstName, other.firstName) && isPart(one.lastName, other.lastName);
/** Whether two names are similar, also with first and last name swapped. */
const isNamedNearly = (one: Name, other: Name): boolean =>
  isNear(one, other) || isNear(one, { firstName: other.lastName, lastName: other.firstName });

const differ = <Value>(one: Value | null, other: Value | null): boolean => one !== null && other !== null && one !== other;
const agree = <Value>(one: Value | null, other: Value | null): boolean => one !== null && one === other;

/** How two rows compare: `same`, `none`, or the reason to ask. */
export function compareRosterRows(one: RosterIdentity, other: RosterIdentity): 'same' | 'none' | RosterDoubt {
  const isSameName = rosterNameKey(one) === rosterNameKey(other);
  const isSameDate = agree(one.birthDate, other.birthDate);
  if (agree(one.internalNumber, other.internalNumber) || agree(one.ineHash, other.ineHash))
    return isNamedNearly(one, other) || isSameDate ? 'same' : 'number';
  if (isSameName && isSameDate)
    return differ(one.internalNumber, other.internalNumber) || differ(one.ineHash, other.ineHash) ? 'number' : 'same';
  if (isSameName) return differ(one.birthDate, other.birthDate) ? 'birth_date' : 'birth_date_unknown';
  return isSameDate && isNamedNearly(one, other) ? 'name' : 'none';
}

function grouped<Row>(rows: readonly Row[], keyOfRow: (row: Row) => string | null): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOfRow(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

export const indexRoster = <Row extends RosterIdentity>(rows: readonly Row[]): RosterIndex<Row> => ({
  byNumber: grouped(rows, ({ internalNumber }) => internalNumber),
  byIne: grouped(rows, ({ ineHash }) => ineHash),
  byName: grouped(rows, rosterNameKey),
  byBirthDate: grouped(rows, ({ birthDate }) => birthDate),
});

/**
 * Returns the row of a student: by number or INE before name and birth date. Two equally good rows, or a similar one, are returned as
 * doubtful.
 */
export function findInRoster<Row extends RosterIdentity>(index: RosterIndex<Row>, wanted: RosterIdentity): RosterMatch<Row> {
  const { internalNumber, ineHash, birthDate } = wanted;
  const keyed = [
    ...((internalNumber !== null && index.byNumber.get(internalNumber)) || []),
    ...((ineHash !== null && index.byIne.get(ineHash)) || []),
  ];
  const likely = new Set([...keyed, ...(index.byName.get(rosterNameKey(wanted)) ?? [])]);
  const judged = [...likely].map((row) => ({ row, verdict: compareRosterRows(wanted, row) }));
  const same = judged.filter(({ verdict }) => verdict === 'same').map(({ row }) => row);
  const sure = same.length > 1 ? same.filter((row) => keyed.includes(row)) : same;
  const [row, ...others] = sure;
  if (row && others.length === 0) return { outcome: 'sure', row };
  if (same.length > 1) return { outcome: 'doubtful', rows: same.map((one) => ({ row: one, doubt: 'several' })) };
  // Rows with the same birth date can only be similar here; compared last, because a large school has many.
  const bornThatDay = ((birthDate !== null && index.byBirthDate.get(birthDate)) || []).filter((one) => !likely.has(one));
  const compared = [...judged, ...bornThatDay.map((one) => ({ row: one, verdict: compareRosterRows(wanted, one) }))];
  const doubts = compared.flatMap(({ row: near, verdict }) =>
    verdict === 'same' || verdict === 'none' ? [] : [{ row: near, doubt: verdict }],
  );
  return doubts.length > 0 ? { outcome: 'doubtful', rows: doubts } : { outcome: 'none' };
}

/**
 * Returns the roster row for a sign-up. A row that already has an account is never returned: it is a doubt if the school gave its birth
 * date, and is ignored in a class without roster.
 */
export function findOwnRow<Row extends RosterIdentity & { accountId: string | null; birthDateConfirmedAt: unknown }>(
  rows: readonly Row[],
  wanted: RosterIdentity,
): RosterMatch<Row> {
  const taken = rows.filter(
    (row) => row.accountId !== null && row.birthDateConfirmedAt !== null && compareRosterRows(wanted, row) === 'same',
  );
  const found = findInRoster(indexRoster(rows.filter(({ accountId }) => accountId === null)), wanted);
  if (taken.length === 0) return found;
  const others =
    found.outcome === 'sure' ? [{ row: found.row, doubt: 'several' as const }] : found.outcome === 'doubtful' ? found.rows : [];
  return { outcome: 'doubtful', rows: [...taken.map((row) => ({ row, doubt: 'joined' as const })), ...others] };
}
