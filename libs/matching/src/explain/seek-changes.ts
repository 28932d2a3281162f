import { addDays, availabilityFor, type CivilDate, daysBetween, type KindAvailability, type OfferKind, type Sentence } from '@seve/domain';
import { datesFit, hasPassed, lastDay } from '../facts/calendar.js';
import type { OfferFacts, Pair } from '../facts/facts.js';
import type { Change } from './change.js';
import { period, typesetSentence } from './wording.js';

const A_KIND: Record<OfferKind, Sentence> = {
  observation: { fr: 'un stage d’observation', en: 'an observation week' },
  pfmp: { fr: 'une PFMP', en: 'a PFMP' },
  internship: { fr: 'un stage', en: 'an internship' },
  apprenticeship: { fr: 'un contrat d’apprentissage', en: 'an apprenticeship' },
  professionalisation: { fr: 'un contrat de professionnalisation', en: 'a professionalisation contract' },
  job: { fr: 'un emploi', en: 'a job' },
  immersion: { fr: 'une immersion', en: 'an immersion' },
};

/** Adds the kind of the offer; without dates for it, uses those of the first sought kind that has some. */
export function moreKinds({ student, offer: { kind } }: Pair): Change[] {
  if (student.kinds.includes(kind)) return [];
  const [known] = student.kinds.flatMap((sought) => availabilityFor(student, sought) ?? []);
  const isSaid = availabilityFor(student, kind) !== null;
  const availability = known && !isSaid ? [...student.availability, { ...known, kind }] : student.availability;
  return [
    {
      kind: 'kind',
      what: kind,
      get sentence() {
        return typesetSentence(`Chercher aussi ${A_KIND[kind].fr}, si cela vous va`, `Look for ${A_KIND[kind].en} too, if it suits you`);
      },
      student: { ...student, kinds: [...student.kinds, kind], availability },
    },
  ];
}

/** Widens the dates for the offer's kind by as few days as possible, so that the post lies entirely within. */
export function widerDates({ student, offer }: Pair, today: CivilDate): Change[] {
  const own = availabilityFor(student, offer.kind);
  if (own === null || hasPassed(offer, today) || datesFit(student, offer, today) !== null) return [];
  const others = student.availability.filter((one) => one !== own);
  const [best] = startsToTry(offer, own, today)
    .map((start) => around(own, start, lastDay(offer, start)))
    .filter((wider) => datesFit({ availability: [wider] }, offer, today) !== null)
    .sort((one, other) => length(one) - length(other));
  if (!best) return [];
  return [
    {
      kind: 'dates',
      what: `${offer.kind} ${best.availableFrom} ${best.availableTo}`,
      get sentence() {
        const days = period(best.availableFrom, best.availableTo);
        return typesetSentence(`Étendre vos dates : ${days.fr}, si vous êtes libre`, `Widen your dates: ${days.en}, if you are free`);
      },
      student: { ...student, availability: [...others, best] },
    },
  ];
}

const length = ({ availableFrom, availableTo }: KindAvailability) => daysBetween(availableFrom, availableTo);

const around = (own: KindAvailability, start: CivilDate, end: CivilDate): KindAvailability => ({
  kind: own.kind,
  availableFrom: start < own.availableFrom ? start : own.availableFrom,
  availableTo: end > own.availableTo ? end : own.availableTo,
});

/** Returns starts of the post to try: its first and last day, and those that keep one end of the student's dates. */
function startsToTry({ startFrom, startTo, durationWeeks }: OfferFacts, own: KindAvailability, today: CivilDate): CivilDate[] {
  const first = startFrom < today ? today : startFrom;
  const within = (day: CivilDate) => (day < first ? first : day > startTo ? startTo : day);
  return [first, startTo, within(own.availableFrom), within(addDays(own.availableTo, -7 * (durationWeeks ?? 0)))];
}
