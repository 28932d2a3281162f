import type { ClassPeriod, ClassStudent } from '@seve/api-client';
import type { ClassSearch } from '@seve/domain';
import type { Selection } from './class/use-selection.js';
import type { learnerOf } from './level-words.js';

export interface StudentRowsProps {
  students: readonly ClassStudent[];
  search: ClassSearch;
  learner: ReturnType<typeof learnerOf>;
  classId: string;
  isDense: boolean;
  selection: Selection;
  /** The current period, else the next one. */
  period: ClassPeriod | null;
  /** Opens the form of a letter to one student, by id. */
  onRemind: (id: string) => void;
  /** Opens the invitation of one student without account, by id. */
  onInvite: (id: string) => void;
}

interface Stem {
  step: 1 | 2 | 3;
  state: 'progress' | 'blocked' | 'done';
}

/** Returns the step of the stem: searching, applying, agreed. A student whose applications are all closed is blocked at the second. */
export function stemOf({ state, applications }: Pick<ClassStudent, 'state' | 'applications'>): Stem {
  if (state === 'placed') return { step: 3, state: 'done' };
  if (state === 'to_confirm') return { step: 3, state: 'progress' };
  if (state === 'waiting') return { step: 2, state: 'progress' };
  return { step: applications > 0 ? 2 : 1, state: 'blocked' };
}

export const nameOf = ({ firstName, lastName }: Pick<ClassStudent, 'firstName' | 'lastName'>): string => `${firstName} ${lastName}`;
