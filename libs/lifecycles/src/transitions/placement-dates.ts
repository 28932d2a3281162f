import type { Application, Offer } from '@seve/database';
import { type Availability, type CivilDate, lastWorkedDay, type OfferKind, type PlacementDays } from '@seve/domain';
import { startDay } from '@seve/matching';

type Dates = Pick<Offer, 'kind' | 'startFrom' | 'startTo' | 'durationWeeks'>;

/** Returns the days from the first one on which both are free, for the duration of the offer. */
export function placementDates(student: Availability, { startFrom, startTo, ...offer }: Dates, today: CivilDate): PlacementDays {
  const first = startFrom ?? today;
  const startOn = startDay(student, { ...offer, startFrom: first, startTo: startTo ?? first }, today);
  return { startOn, endOn: offer.durationWeeks === null ? null : lastWorkedDay(startOn, offer.durationWeeks) };
}

export function kindAskedFor({ id, kind }: Pick<Application, 'id' | 'kind'>, offer: Pick<Offer, 'kind'> | null): OfferKind {
  const asked = offer?.kind ?? kind;
  if (asked === null) throw new Error(`Application ${id} has neither offer nor kind`);
  return asked;
}

/** Returns the days of the offer, or those wanted by an unsolicited application, from today on. */
export function datesAskedFor(
  { wantedFrom, wantedTo }: Pick<Application, 'wantedFrom' | 'wantedTo'>,
  { availability, offer, today }: Availability & { offer: Dates | null; today: CivilDate },
): PlacementDays {
  if (offer !== null) return placementDates({ availability }, offer, today);
  const startOn = wantedFrom !== null && wantedFrom > today ? wantedFrom : today;
  return wantedTo !== null && wantedTo < startOn ? { startOn: wantedTo, endOn: wantedTo } : { startOn, endOn: wantedTo };
}
