import { availabilityByStudent, Company, internStays, pfmpOrderOn, promisedInternSeats } from '@seve/database';
import { academyOf, addMonths, type CivilDate, isInternKind, lastWorkedDay, type OfferKind } from '@seve/domain';
import { freestWeeks, type InternStay, mondayOf, type QuotaQuestion, type QuotaWeek, quotaWeeks, sundayOf } from '@seve/law';
import { datesAskedFor } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';

export interface InternQuotaQuestion {
  companyId: string;
  kind: OfferKind;
  /** Commune of the work: the order of its academy applies. */
  communeInsee: string;
  /** First day of the period, followed by the last; both included. */
  from: CivilDate;
  to: CivilDate;
  today: CivilDate;
  /** `all` also counts offered seats without an answer, except that of this application. */
  promised: 'all' | 'none';
  exceptApplicationId?: string;
  /** Offer whose interns are left out of the count, because all its seats are part of the question. */
  exceptOfferId?: string;
}

/** Returns the question of the legal quota for these weeks; null where no quota applies, or the company gave no headcount. */
export async function quotaQuestion(manager: EntityManager, question: InternQuotaQuestion): Promise<QuotaQuestion | null> {
  const { companyId, kind, communeInsee, from, to, today, promised } = question;
  if (!isInternKind(kind)) return null;
  const { headcount, headcountMeanHundredths } = await manager.findOneByOrFail(Company, { id: companyId });
  if (headcount === null) return null;
  const [first, last] = [mondayOf(from), sundayOf(mondayOf(to))];
  const placed = await internStays(manager, companyId, first, last);
  const seats = promised === 'all' ? await promisedInternSeats(manager, companyId) : [];
  const availabilities = await availabilityByStudent(
    manager,
    seats.map(({ studentId }) => studentId),
  );
  const expected = seats.map((seat) => ({
    placementId: seat.id,
    applicationId: seat.id,
    offerId: seat.offerId,
    ...datesAskedFor(seat, { availability: availabilities.get(seat.studentId) ?? [], offer: seat.offer, today }),
  }));
  const counted = [...placed, ...expected].filter(
    ({ applicationId, offerId }) =>
      (applicationId === null || applicationId !== question.exceptApplicationId) &&
      (offerId === null || offerId !== question.exceptOfferId),
  );
  const order = kind === 'pfmp' ? await pfmpOrderOn(manager, academyOf(communeInsee), from, to) : null;
  return {
    kind,
    headcount: { monthEnd: headcount, meanHundredths: headcountMeanHundredths },
    order: order && { smallLimit: order.smallLimit, percent: order.percent },
    stays: counted.map(({ placementId, startOn, endOn }): InternStay => ({ agreementId: placementId, from: startOn, to: endOn })),
    from,
    to,
  };
}

export interface OfferWeeks {
  /** Id of a saved offer. */
  id?: string;
  kind: OfferKind;
  communeInsee: string;
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  durationWeeks: number | null;
}

/** Maximum number of months after the first possible day; later starts are not considered. */
const STARTS_WITHIN_MONTHS = 24;

/**
 * Returns the free seats in each week of an offer that begins when most seats are free; null where no quota applies or its dates are
 * incomplete.
 */
export async function headroomOfOffer(
  manager: EntityManager,
  companyId: string,
  { id, kind, communeInsee, startFrom, startTo, durationWeeks }: OfferWeeks,
  today: CivilDate,
): Promise<QuotaWeek[] | null> {
  if (startFrom === null || startTo === null || durationWeeks === null || startTo < startFrom) return null;
  const latest = addMonths(startFrom, STARTS_WITHIN_MONTHS);
  const lastStart = startTo < latest ? startTo : latest;
  const dates = { from: startFrom, to: lastWorkedDay(lastStart, durationWeeks) };
  const asked = await quotaQuestion(manager, { companyId, kind, communeInsee, ...dates, today, promised: 'all', exceptOfferId: id });
  return asked && freestWeeks(quotaWeeks(asked), startFrom, lastStart, durationWeeks);
}
