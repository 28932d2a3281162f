import { AGREEMENT_STEP_NAMES, type AgreementStep } from '../agreements/agreement.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { CONTRACT_STEP_NAMES, type ContractStep } from '../contracts/contract.js';
import type { MinorAct } from '../minors/minor-acts.js';
import { PROGRESS_STATES, type ProgressState } from '../people/student.js';
import type { ClassSearch, ClassSort } from './class-search.js';
import type { NextAct, NextActor } from './student-progress.js';

/** Facts about a student that the filters and orders of the class table use. */
export interface ClassTableRow {
  firstName: string;
  lastName: string;
  state: ProgressState;
  isMinor: boolean;
  minorActs: readonly MinorAct[];
  applications: number;
  /** Days since the student's last act. */
  quietDays: number;
  /** Last contact of the teacher with the student. */
  lastContact: { on: CivilDate } | null;
  placement: { companyName: string } | null;
  /** Agreement of the student's placement. */
  agreement: { step: AgreementStep; isLate: boolean } | null;
  /** Contract of the student's placement, which then has no agreement. */
  contract: { step: ContractStep; isLate: boolean } | null;
  /** Set for a student who has lost a place; `until` is the last day of the delay to find another. */
  rebound: { until: CivilDate } | null;
  nextAct: { code: NextAct; by: NextActor };
}

/** States in the order in which students need the teacher. */
const URGENCY: readonly ProgressState[] = ['no_application', 'not_joined', 'to_confirm', 'waiting', 'placed'];
const TURNS: readonly NextActor[] = ['teacher', 'student', 'company', 'nobody'];

type Order = (one: ClassTableRow, other: ClassTableRow) => number;

const names = new Intl.Collator('fr');
const byName: Order = (one, other) => names.compare(one.lastName, other.lastName) || names.compare(one.firstName, other.firstName);
/** Sorts by the longest time without an act of the student. */
const bySilence: Order = (one, other) => other.quietDays - one.quietDays;
/** Sorts students never contacted first, then by the oldest contact. */
const byContact: Order = (one, other) => (one.lastContact?.on ?? '').localeCompare(other.lastContact?.on ?? '');
const bySendings: Order = (one, other) => one.applications - other.applications;
/** Sorts by the delay that ends first; students who have lost no place come last. */
const byRebound: Order = (one, other) => (one.rebound?.until ?? '9').localeCompare(other.rebound?.until ?? '9');
const byUrgency: Order = (one, other) => byRebound(one, other) || byState(one, other);
const byState: Order = (one, other) => URGENCY.indexOf(one.state) - URGENCY.indexOf(other.state) || bySilence(one, other);
const byPlace: Order = (one, other) => names.compare(one.placement?.companyName ?? '', other.placement?.companyName ?? '');
/** Sorts late papers first, then by step; students without a paper come last. */
const byAgreement: Order = (one, other) => rankOf(one) - rankOf(other);
/** Returns the progress of the student's agreement or contract, from 0 to 1. */
const rankOf = ({ agreement, contract }: ClassTableRow): number => {
  if ((agreement ?? contract)?.isLate) return -1;
  if (agreement) return AGREEMENT_STEP_NAMES.indexOf(agreement.step) / AGREEMENT_STEP_NAMES.length;
  return contract ? CONTRACT_STEP_NAMES.indexOf(contract.step) / CONTRACT_STEP_NAMES.length : 1;
};
const byAct: Order = (one, other) =>
  TURNS.indexOf(one.nextAct.by) - TURNS.indexOf(other.nextAct.by) || one.nextAct.code.localeCompare(other.nextAct.code);

const ORDERS: Record<ClassSort, Order> = {
  nom: byName,
  envois: bySendings,
  lieu: byPlace,
  convention: byAgreement,
  acte: byAct,
  silence: bySilence,
  contact: byContact,
};

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function isNamed({ firstName, lastName, placement }: ClassTableRow, words: string): boolean {
  const haystack = fold(`${firstName} ${lastName} ${firstName} ${placement?.companyName ?? ''}`);
  return haystack.includes(fold(words.trim()));
}

function passes(row: ClassTableRow, { etat, place, rebond, envoi, tour, silence, age, accord, q }: ClassSearch): boolean {
  return (
    (etat === undefined || row.state === etat) &&
    (place === undefined || row.state !== 'placed') &&
    (rebond === undefined || row.rebound !== null) &&
    (envoi === undefined || row.applications === 0) &&
    (tour === undefined || row.nextAct.by === 'teacher') &&
    (silence === undefined || row.quietDays >= silence) &&
    (age === undefined || row.isMinor) &&
    (accord === undefined || row.minorActs.includes(accord)) &&
    (!q || isNamed(row, q))
  );
}

/** Returns the filtered and sorted rows of the table; ties are sorted by name. */
export function arrangeStudents<Row extends ClassTableRow>(students: readonly Row[], search: ClassSearch): Row[] {
  const order = search.tri ? ORDERS[search.tri] : byUrgency;
  const direction = search.sens === 'inverse' ? -1 : 1;
  return students.filter((student) => passes(student, search)).sort((one, other) => direction * order(one, other) || byName(one, other));
}

/** Returns the number of students by state, in the order of the states. */
export const countByState = (students: readonly Pick<ClassTableRow, 'state'>[]): Map<ProgressState, number> =>
  new Map(PROGRESS_STATES.map((state) => [state, students.filter((student) => student.state === state).length]));
