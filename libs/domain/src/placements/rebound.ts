import { addMonths, type CivilDate, dayInParis, daysOfSchoolYear, schoolYearAt } from '../calendar/civil-date.js';
import type { OfferKind } from '../offers/offer.js';
import type { Role } from '../role.js';
import type { PlacementState } from './placement.js';

export const REBOUND_CAUSES = ['interrupted', 'ended_early', 'terminated', 'cancelled'] as const;
export type ReboundCause = (typeof REBOUND_CAUSES)[number];

/**
 * What sets the last day: the months for which a training centre keeps an apprentice after a rupture or before a first contract, the
 * placement period of the programme, or the school year.
 */
export const REBOUND_DELAYS = ['after_rupture', 'without_employer', 'placement_period', 'school_year'] as const;
export type ReboundDelay = (typeof REBOUND_DELAYS)[number];

/** Months of training without employer after the rupture of an apprenticeship contract (L6222-18-2 of the Code du travail). */
export const AFTER_RUPTURE_MONTHS = 6;
/** Months from the start of the training cycle without employer (L6222-12-1 of the Code du travail). */
export const WITHOUT_EMPLOYER_MONTHS = 3;

const ARTICLES: Record<ReboundDelay, string | null> = {
  after_rupture: 'L6222-18-2',
  without_employer: 'L6222-12-1',
  placement_period: null,
  school_year: null,
};

/** States of placements that no longer occupy days and whose student searches again. */
export const LOST_PLACEMENT_STATES = ['interrupted', 'ended_early', 'cancelled'] as const satisfies readonly PlacementState[];
type LostState = (typeof LOST_PLACEMENT_STATES)[number];

export interface LostPlace {
  id: string;
  kind: OfferKind;
  state: LostState;
  hostName: string;
  startOn: CivilDate;
  /** Null for a job without end. */
  endOn: CivilDate | null;
  /** Instant of the last move in milliseconds since 1970. */
  lostAt: number;
  lostFrom: PlacementState | null;
  lostBy: Role;
  /** Last day of the placement period of the programme in which the place began; null for none. */
  periodEndsOn: CivilDate | null;
}

/** Another place of the student: declared, agreed or running. */
export interface HeldPlace {
  startOn: CivilDate;
  endOn: CivilDate | null;
  /** Milliseconds since 1970. */
  createdAt: number;
}

export interface PlacesOfStudent {
  /** Lost places, the latest loss first. */
  lost: readonly LostPlace[];
  held: readonly HeldPlace[];
}

/** A student who has lost a place; listed first until another place is found or the delay is over. */
export interface Rebound {
  placementId: string;
  cause: ReboundCause;
  kind: OfferKind;
  hostName: string;
  since: CivilDate;
  /** Last day of the delay. */
  until: CivilDate;
  delay: ReboundDelay;
  /** Article of the Code du travail; null where the school calendar sets the delay. */
  article: string | null;
}

const WAS_AGREED: readonly (PlacementState | null)[] = ['agreed', 'preparing', 'signed'];

/** Whether a place was lost: a cancelled one counts if both sides had agreed and the student did not give it up. */
const isLost = ({ state, lostFrom, lostBy }: LostPlace): boolean =>
  state !== 'cancelled' || (WAS_AGREED.includes(lostFrom) && lostBy !== 'student');

function causeOf({ state, kind }: LostPlace): ReboundCause {
  return state === 'ended_early' && kind === 'apprenticeship' ? 'terminated' : state;
}

function delayOf(place: LostPlace, since: CivilDate): Pick<Rebound, 'until' | 'delay'> {
  if (place.kind === 'apprenticeship')
    return place.state === 'cancelled'
      ? { delay: 'without_employer', until: addMonths(place.startOn, WITHOUT_EMPLOYER_MONTHS) }
      : { delay: 'after_rupture', until: addMonths(since, AFTER_RUPTURE_MONTHS) };
  if (place.periodEndsOn !== null) return { delay: 'placement_period', until: place.periodEndsOn };
  return { delay: 'school_year', until: daysOfSchoolYear(schoolYearAt(since > place.startOn ? since : place.startOn)).to };
}

/** Whether another place covers the lost days, or was found since. */
const isReplaced = ({ startOn, endOn, lostAt }: LostPlace, since: CivilDate, held: readonly HeldPlace[]): boolean =>
  held.some((other) => {
    const from = since > startOn ? since : startOn;
    const isForThoseDays = (endOn === null || other.startOn <= endOn) && (other.endOn === null || other.endOn >= from);
    return other.createdAt > lostAt || isForThoseDays;
  });

/** Returns the delay of a student who has lost a place; null for all others. */
export function reboundOf({ lost, held }: PlacesOfStudent, today: CivilDate): Rebound | null {
  for (const place of lost.filter(isLost)) {
    const { id: placementId, kind, hostName, lostAt, endOn, state } = place;
    const lostOn = dayInParis(new Date(lostAt));
    const since = state === 'ended_early' && endOn !== null && endOn < lostOn ? endOn : lostOn;
    const { delay, until } = delayOf(place, since);
    if (until < today || isReplaced(place, since, held)) continue;
    return { placementId, cause: causeOf(place), kind, hostName, since, until, delay, article: ARTICLES[delay] };
  }
  return null;
}
