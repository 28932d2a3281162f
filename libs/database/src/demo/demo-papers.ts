import type { OfferKind } from '@seve/domain';
import type { Placement } from '../entities/placement.entity.js';
import { known, type Seeding } from './seed/seed-context.js';

/**
 * How far the demonstration plays a paper after its seed. `signing`: some have signed. `sealed`: all have. `amending`: all have, and an
 * amendment is out for signature. `terms`: the parties of a contract agree on its terms. `running`: its official form is recorded too, and
 * the OPCO has registered it.
 */
export type DemoPaperEnd = 'signing' | 'sealed' | 'amending' | 'terms' | 'running';

/** A placement at the demo company, declared by its student and confirmed, with a paper that people sign. */
export interface DemoPaper {
  /** First and last name. */
  student: string;
  kind: OfferKind;
  end: DemoPaperEnd;
  /** Calendar days since it was declared. */
  declaredAgo: number;
  /** Working days since the host confirmed it, and since the school put it to signature. */
  confirmedAgo: number;
  openedAgo: number;
  /** From the first Monday so many days after today; negative for a placement that runs. */
  startInDays: number;
  weeks: number;
}

/** In every kind that a school knows: an internship that runs, one that people sign, a PFMP of a minor, two contracts. */
export const DEMO_PAPERS: readonly DemoPaper[] = [
  {
    ...{ student: 'Yanis Benali', kind: 'internship', end: 'amending', declaredAgo: 60, confirmedAgo: 38, openedAgo: 32 },
    ...{ startInDays: -28, weeks: 10 },
  },
  {
    ...{ student: 'Manon Crépin', kind: 'internship', end: 'signing', declaredAgo: 20, confirmedAgo: 12, openedAgo: 3 },
    ...{ startInDays: 35, weeks: 8 },
  },
  {
    ...{ student: 'Nolan Debeauvais', kind: 'pfmp', end: 'sealed', declaredAgo: 30, confirmedAgo: 18, openedAgo: 10 },
    ...{ startInDays: 28, weeks: 4 },
  },
  {
    ...{ student: 'Lucas Mercier', kind: 'apprenticeship', end: 'running', declaredAgo: 90, confirmedAgo: 55, openedAgo: 48 },
    ...{ startInDays: -42, weeks: 88 },
  },
  {
    ...{ student: 'Maëlys Caron', kind: 'apprenticeship', end: 'terms', declaredAgo: 30, confirmedAgo: 18, openedAgo: 9 },
    ...{ startInDays: 28, weeks: 80 },
  },
];

/** Returns whether a placement has one of these papers. */
export function playedPlaces({ studentByName }: Pick<Seeding, 'studentByName'>): (place: Pick<Placement, 'studentId'>) => boolean {
  const studentIds = DEMO_PAPERS.map(({ student }) => known(studentByName, student).id);
  return ({ studentId }) => studentIds.includes(studentId);
}
