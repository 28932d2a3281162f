import type { CivilDate, Locale } from '@seve/domain';
import type { Fact } from '../letter-content.js';
import { mediumDay } from './days.js';
import { knownFacts } from './known-facts.js';

interface OfferWords {
  /** Title of the offer; null for an unsolicited application. */
  offerTitle: string | null;
  companyName?: string;
  communeName?: string;
  /** First day on which the post may start. */
  startFrom?: CivilDate;
}

const LABELS = {
  fr: { post: 'Poste', company: 'Entreprise', place: 'Lieu', start: 'Début', from: 'à partir du', unsolicited: 'candidature spontanée' },
  en: { post: 'Position', company: 'Company', place: 'Place', start: 'Start', from: 'from', unsolicited: 'unsolicited application' },
} satisfies Record<Locale, object>;

/** Returns the title of the offer, or "unsolicited application". */
export const postWords = (offerTitle: string | null, locale: Locale): string => offerTitle ?? LABELS[locale].unsolicited;

/** Returns the facts of an offer whose values are given. */
export function factsOfOffer({ offerTitle, companyName, communeName, startFrom }: OfferWords, locale: Locale): Fact[] {
  const labels = LABELS[locale];
  return knownFacts([
    [labels.post, postWords(offerTitle, locale)],
    [labels.company, companyName],
    [labels.place, communeName],
    [labels.start, startFrom && `${labels.from} ${mediumDay(startFrom, locale)}`],
  ]);
}
