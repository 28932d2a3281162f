import type { CivilDate, Locale } from '@seve/domain';
import type { Fact } from '../letter-content.js';
import { mediumDay } from './days.js';

interface OfferWords {
  offerTitle: string;
  companyName?: string;
  communeName?: string;
  /** First day on which the post may start. */
  startFrom?: CivilDate;
}

const LABELS = {
  fr: { post: 'Poste', company: 'Entreprise', place: 'Lieu', start: 'Début', from: 'à partir du' },
  en: { post: 'Position', company: 'Company', place: 'Place', start: 'Start', from: 'from' },
} satisfies Record<Locale, object>;

/** The ruled list of an offer: the lines of what the letter knows. */
export function offerFacts({ offerTitle, companyName, communeName, startFrom }: OfferWords, locale: Locale): Fact[] {
  const labels = LABELS[locale];
  const lines: [label: string, value: string | undefined][] = [
    [labels.post, offerTitle],
    [labels.company, companyName],
    [labels.place, communeName],
    [labels.start, startFrom && `${labels.from} ${mediumDay(startFrom, locale)}`],
  ];
  return lines.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}
