import type { Sentence } from '@seve/domain';
import { dayInWords, weekCount } from '../explain/wording.js';
import type { OfferFacts } from './facts.js';

/** `8 semaines, début entre le 11 janvier 2027 et le 18 janvier 2027`. */
export function offerDates({ startFrom, startTo, durationWeeks }: OfferFacts): Sentence {
  const length = durationWeeks === null ? { fr: '', en: '' } : weekCount(durationWeeks);
  const [first, last] = [dayInWords(startFrom), dayInWords(startTo)];
  const isOneDay = startFrom === startTo;
  const start = {
    fr: isOneDay ? `début le ${first.fr}` : `début entre le ${first.fr} et le ${last.fr}`,
    en: isOneDay ? `start on ${first.en}` : `start between ${first.en} and ${last.en}`,
  };
  return durationWeeks === null ? start : { fr: `${length.fr}, ${start.fr}`, en: `${length.en}, ${start.en}` };
}
