import { addDays, type CivilDate } from '../calendar/civil-date.js';
import { isContract, type OfferKind } from '../offers/offer.js';

/** Steps of an agreed place, in order. */
export const PLACEMENT_STEPS = ['papers', 'signatures', 'first_day', 'last_day'] as const;
export type PlacementStep = (typeof PLACEMENT_STEPS)[number];

/** `agreement`: school, company and student (D124-4 of the Code de l'éducation); `work_study`: a contract with a training centre. */
export type PlacementPaper = 'agreement' | 'work_study' | 'contract';

export function paperOf(kind: OfferKind): PlacementPaper {
  if (isContract(kind)) return 'work_study';
  return kind === 'job' ? 'contract' : 'agreement';
}

export interface DatedStep {
  step: PlacementStep;
  /** Deadline of the step, or its day. */
  on: CivilDate;
  state: 'done' | 'now' | 'later';
}

interface PlaceDays {
  startOn: CivilDate;
  /** Null for a job without end. */
  endOn: CivilDate | null;
}

/** Whether the last day has passed. */
export const isPlaceOver = ({ endOn }: Pick<PlaceDays, 'endOn'>, today: CivilDate): boolean => endOn !== null && endOn < today;

/**
 * Returns the steps that follow from the dates of a place alone, the next one marked `now`. Papers are left out from the first day on,
 * because only the school knows whether they were signed.
 */
export function placementSteps({ startOn, endOn }: PlaceDays, today: CivilDate): DatedStep[] {
  const eve = addDays(startOn, -1);
  const before =
    startOn > today
      ? ([
          ['papers', eve],
          ['signatures', eve],
        ] as const)
      : [];
  const last = endOn === null ? [] : ([['last_day', endOn]] as const);
  const steps: readonly (readonly [PlacementStep, CivilDate])[] = [...before, ['first_day', startOn], ...last];
  const next = steps.findIndex(([, on]) => on >= today);
  return steps.map(([step, on], index) => ({ step, on, state: stateOf(index, next) }));
}

function stateOf(index: number, next: number): DatedStep['state'] {
  if (next === -1 || index < next) return 'done';
  return index === next ? 'now' : 'later';
}
