import { addDays, type CivilDate, daysBetween, lastWorkedDay, type OfferKind, type Sentence } from '@seve/domain';
import { datesFit, hasPassed } from '../facts/calendar.js';
import type { OfferFacts, Pair } from '../facts/facts.js';
import type { Change } from './change.js';
import { period, sentence } from './wording.js';

const A_KIND: Record<OfferKind, Sentence> = {
  observation: { fr: 'un stage d’observation', en: 'an observation week' },
  pfmp: { fr: 'une PFMP', en: 'a PFMP' },
  internship: { fr: 'un stage', en: 'an internship' },
  apprenticeship: { fr: 'un contrat d’apprentissage', en: 'an apprenticeship' },
  professionalisation: { fr: 'un contrat de professionnalisation', en: 'a professionalisation contract' },
  job: { fr: 'un emploi', en: 'a job' },
  immersion: { fr: 'une immersion', en: 'an immersion' },
};

export function moreKinds({ student, offer: { kind } }: Pair): Change[] {
  if (student.kinds.includes(kind)) return [];
  const words = sentence(`Chercher aussi ${A_KIND[kind].fr}, si cela vous va`, `Look for ${A_KIND[kind].en} too, if it suits you`);
  return [{ kind: 'kind', what: kind, sentence: words, student: { ...student, kinds: [...student.kinds, kind] } }];
}

/** Wider dates in which the post fits, with the fewest days more. */
export function widerDates({ student, offer }: Pair, today: CivilDate): Change[] {
  const { availableFrom: from, availableTo: to } = student;
  if (from === null || to === null || hasPassed(offer, today) || datesFit(student, offer, today) !== null) return [];
  const [best] = startsToTry(offer, from, to, today)
    .map((start) => ({ ...student, ...around(from, to, start, offer.durationWeeks) }))
    .filter((wider) => datesFit(wider, offer, today) !== null)
    .sort((one, other) => length(one) - length(other));
  if (!best) return [];
  const days = period(best.availableFrom, best.availableTo);
  const words = sentence(`Étendre vos dates : ${days.fr}, si vous êtes libre`, `Widen your dates: ${days.en}, if you are free`);
  return [{ kind: 'dates', what: `${offer.kind} ${best.availableFrom} ${best.availableTo}`, sentence: words, student: best }];
}

const length = ({ availableFrom, availableTo }: { availableFrom: CivilDate; availableTo: CivilDate }) =>
  daysBetween(availableFrom, availableTo);

function around(from: CivilDate, to: CivilDate, start: CivilDate, weeks: number | null) {
  const end = weeks === null ? start : lastWorkedDay(start, weeks);
  return { availableFrom: start < from ? start : from, availableTo: end > to ? end : to };
}

/** Starts of the post: its first and last day, and those that leave one end of the student's dates as it is. */
function startsToTry({ startFrom, startTo, durationWeeks }: OfferFacts, from: CivilDate, to: CivilDate, today: CivilDate): CivilDate[] {
  const first = startFrom < today ? today : startFrom;
  const within = (day: CivilDate) => (day < first ? first : day > startTo ? startTo : day);
  return [first, startTo, within(from), within(addDays(to, -7 * (durationWeeks ?? 0)))];
}
