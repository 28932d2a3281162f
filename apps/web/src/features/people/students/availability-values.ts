import type { StudentProfile } from '@seve/api-client';
import { availabilityFor, isCivilDate, type KindAvailability, OFFER_KINDS, type OfferKind } from '@seve/domain';

/** Dates as typed: `YYYY-MM-DD`, or a text that is not a date. */
export interface TypedDates {
  availableFrom: string;
  availableTo: string;
}

/** Key of the typed dates: `all` for every kind at once, or one kind. */
export type DatesOf = 'all' | OfferKind;

export interface AvailabilityValues {
  kinds: OfferKind[];
  /** True when the dates of `all` apply to every kind sought. */
  sameDates: boolean;
  availability: Record<DatesOf, TypedDates>;
}

export type DatesFault = 'day' | 'reversed' | 'other-day';

const NOTHING: TypedDates = { availableFrom: '', availableTo: '' };
const isNothing = ({ availableFrom, availableTo }: TypedDates) => availableFrom === '' && availableTo === '';
const areSame = (one: TypedDates, other: TypedDates) => one.availableFrom === other.availableFrom && one.availableTo === other.availableTo;

/** Returns the keys whose dates the form shows, in order. */
export const datesAsked = ({ kinds, sameDates }: Omit<AvailabilityValues, 'availability'>): DatesOf[] =>
  sameDates || kinds.length < 2 ? ['all'] : OFFER_KINDS.filter((kind) => kinds.includes(kind));

export function availabilityValuesOf(profile: Pick<StudentProfile, 'kinds' | 'availability'>): AvailabilityValues {
  const typedFor = (kind: OfferKind): TypedDates => {
    const { availableFrom, availableTo } = availabilityFor(profile, kind) ?? NOTHING;
    return { availableFrom, availableTo };
  };
  const [first = NOTHING, ...others] = profile.kinds.map(typedFor);
  const own = OFFER_KINDS.map((kind) => [kind, typedFor(kind)]);
  return {
    kinds: profile.kinds,
    sameDates: others.every((one) => areSame(one, first)),
    availability: { ...Object.fromEntries(own), all: [first, ...others].find((one) => !isNothing(one)) ?? NOTHING },
  };
}

/** Switches between common dates and dates per kind, keeping the dates typed so far. */
export function withSameDates(values: AvailabilityValues, sameDates: boolean): Pick<AvailabilityValues, 'sameDates' | 'availability'> {
  const { kinds, availability } = values;
  if (sameDates) {
    const [first] = kinds.map((kind) => availability[kind]).filter((one) => !isNothing(one));
    return { sameDates, availability: { ...availability, all: first ?? availability.all } };
  }
  const begun = kinds.map((kind) => [kind, isNothing(availability[kind]) ? availability.all : availability[kind]]);
  return { sameDates, availability: { ...availability, ...Object.fromEntries(begun) } };
}

/** Returns the dates that are complete. */
export const availabilityOf = (values: AvailabilityValues): KindAvailability[] => {
  const asked = datesAsked(values);
  return OFFER_KINDS.filter((kind) => values.kinds.includes(kind)).flatMap((kind) => {
    const dates = values.availability[asked[0] === 'all' ? 'all' : kind];
    return isCivilDate(dates.availableFrom) && isCivilDate(dates.availableTo) ? [{ kind, ...dates }] : [];
  });
};

/** Returns the errors by path of the field. */
export function datesFaults(values: AvailabilityValues): Record<string, DatesFault> {
  const faults = datesAsked(values).flatMap((of) =>
    faultsOfDates(values.availability[of]).map(([end, fault]) => [`availability.${of}.${end}`, fault] as const),
  );
  return Object.fromEntries(faults);
}

function faultsOfDates(dates: TypedDates): [keyof TypedDates, DatesFault][] {
  if (isNothing(dates)) return [];
  const faults = (['availableFrom', 'availableTo'] as const).flatMap((end): [keyof TypedDates, DatesFault][] => {
    if (isCivilDate(dates[end])) return [];
    return [[end, dates[end] === '' ? 'other-day' : 'day']];
  });
  if (faults.length > 0 || dates.availableFrom <= dates.availableTo) return faults;
  return [['availableTo', 'reversed']];
}
