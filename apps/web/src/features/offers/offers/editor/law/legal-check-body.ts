import type { OfferLegalCheckInput } from '@seve/api-client';
import { isCivilDate } from '@seve/domain';
import { answeredHazards } from '../../../../../ui/fields/hazards-answer.js';
import { contentOf } from '../values/offer-form-body.js';
import type { OfferValues } from '../values/offer-form-values.js';

const day = (typed: string) => (isCivilDate(typed) ? typed : null);
const within = (value: number | '' | null, min: number, max: number) =>
  value !== null && value !== '' && Number.isInteger(value) && value >= min && value <= max ? value : null;

/** Returns the request of the legal check; values that cannot be parsed yet are omitted. */
export function legalCheckBody(values: OfferValues, offerId: string | null): OfferLegalCheckInput {
  const { title, description, kind, payUnit, drivingLicenceReason } = contentOf(values);
  const payCents = within(values.payCents, 1, 10_000_000);
  return {
    kind,
    title: title.slice(0, 150),
    description,
    rhythm: values.rhythm,
    drivingLicenceReason,
    questions: values.questions.map((question) => question.trim()),
    seats: within(values.seats, 1, 50),
    startFrom: day(values.startFrom),
    startTo: day(values.startTo),
    durationWeeks: within(values.durationWeeks, 1, 156),
    weeklyMinutes: within(values.weeklyMinutes, 60, 2_880),
    payCents,
    payMaxCents: within(values.payMaxCents, 1, 10_000_000),
    payUnit: payCents === null ? null : payUnit,
    minAge: within(values.minAge, 14, 65),
    hazards: answeredHazards(values),
    communeInsee: values.communeInsee || null,
    companySiteId: values.companySiteId || null,
    offerId,
  };
}
