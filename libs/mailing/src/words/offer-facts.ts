import type { CivilDate, Locale } from '@seve/domain';
import type { Fact } from '../letter-content.js';
import { mediumDay } from './days.js';
import { knownFacts } from './known-facts.js';

interface OfferWords {
  /** Null where nobody answers an offer. */
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

/** What people are called to, in a line: the title, or that nobody had asked. */
export const postWords = (offerTitle: string | null, locale: Locale): string => offerTitle ?? LABELS[locale].unsolicited;

/** The ruled list of an offer: the lines of what the letter knows. */
export function offerFacts({ offerTitle, companyName, communeName, startFrom }: OfferWords, locale: Locale): Fact[] {
  const labels = LABELS[locale];
  return knownFacts([
    [labels.post, postWords(offerTitle, locale)],
    [labels.company, companyName],
    [labels.place, communeName],
    [labels.start, startFrom && `${labels.from} ${mediumDay(startFrom, locale)}`],
  ]);
}
