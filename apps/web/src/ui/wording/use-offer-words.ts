import type { OfferCard } from '@seve/api-client';
import { daysBetween, type OfferKind } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';

type Dates = Pick<OfferCard, 'startFrom' | 'startTo' | 'durationWeeks'>;
type Pay = Pick<OfferCard, 'payCents' | 'payMaxCents' | 'payUnit'>;
type Place = Pick<OfferCard, 'communeName' | 'department'>;

/** Length in weeks from which it is given in months. */
const LONG_WEEKS = 26;
const WEEKS_IN_A_MONTH = 52 / 12;
const YEARLESS_DAYS = 300;

/** Returns functions that word the facts of an offer for lists and pages. */
export function useOfferWords() {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const day = (date: string) => (daysBetween(format.today, date) < YEARLESS_DAYS ? format.shortDay(date) : format.mediumDay(date));

  const duration = (weeks: number): string =>
    weeks < LONG_WEEKS ? t('offer.weeks', { count: weeks }) : t('offer.months', { count: Math.round(weeks / WEEKS_IN_A_MONTH) });

  return {
    kind: (kind: OfferKind): string => t(`offer.kind.${kind}`),
    duration,
    /** "8 semaines, dès le 11 janvier" */
    dates({ startFrom, durationWeeks }: Dates): string | null {
      const length = durationWeeks === null ? null : duration(durationWeeks);
      const start = startFrom === null ? null : t('offer.from-day', { day: day(startFrom) });
      return [length, start].filter((part) => part !== null).join(', ') || null;
    },
    /** "650 € par mois", "1 800 € à 2 000 € par mois"; null when the company does not say. */
    pay({ payCents, payMaxCents, payUnit }: Pay): string | null {
      if (payCents === null || payUnit === null) return null;
      const [from, to] = [payCents, payMaxCents ?? payCents].map((cents) => format.money(cents).replace(/[.,]00(?!\d)/, ''));
      const amount = from === to ? from : t('offer.pay-range', { from, to });
      return t(`offer.pay.${payUnit}`, { amount });
    },
    /** "Péronne (80)" */
    place: ({ communeName, department }: Place): string => t('offer.place', { commune: communeName, department }),
  };
}
