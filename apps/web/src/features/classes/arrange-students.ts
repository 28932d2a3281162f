import type { ClassStudent } from '@seve/api-client';
import { PROGRESS_STATES, type ProgressState } from '@seve/domain';
import type { ClassSearch, Sort } from './class-search.js';

/** Who needs the teacher first. */
const URGENCY: readonly ProgressState[] = ['no_application', 'to_confirm', 'waiting', 'placed'];

type Order = (one: ClassStudent, other: ClassStudent) => number;

const names = new Intl.Collator('fr');
const byName: Order = (one, other) => names.compare(one.lastName, other.lastName) || names.compare(one.firstName, other.firstName);

/** Silence comes first, then the oldest contact. */
const byContact: Order = (one, other) => (one.lastActAt ?? '').localeCompare(other.lastActAt ?? '');
const bySendings: Order = (one, other) => one.applications - other.applications;
const byUrgency: Order = (one, other) => URGENCY.indexOf(one.state) - URGENCY.indexOf(other.state) || byContact(one, other);

const ORDERS: Record<Sort, Order> = { nom: byName, envois: bySendings, contact: byContact };

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function isNamed({ firstName, lastName, placement }: ClassStudent, words: string): boolean {
  const haystack = fold(`${firstName} ${lastName} ${firstName} ${placement?.companyName ?? ''}`);
  return haystack.includes(fold(words.trim()));
}

/** The rows of the table: filtered, then sorted; equals stand by name. */
export function arrangeStudents(students: readonly ClassStudent[], { etat, tri, sens, q }: ClassSearch): ClassStudent[] {
  const order = tri ? ORDERS[tri] : byUrgency;
  const direction = sens === 'inverse' ? -1 : 1;
  return students
    .filter(({ state }) => etat === undefined || state === etat)
    .filter((student) => !q || isNamed(student, q))
    .sort((one, other) => direction * order(one, other) || byName(one, other));
}

/** In the order of the path, from the first step to the last. */
export const countByState = (students: readonly ClassStudent[]): Map<ProgressState, number> =>
  new Map(PROGRESS_STATES.map((state) => [state, students.filter((student) => student.state === state).length]));
