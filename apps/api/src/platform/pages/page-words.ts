import {
  type CivilDate,
  COUNTED_OFFERS,
  dayWords,
  type Level,
  type Locale,
  type OfferKind,
  type RemoteMode,
  type SkillNeed,
} from '@seve/domain';

const TAG: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

const WORDS = {
  fr: {
    demo: 'Démonstration\u00a0: les personnes et les entreprises sont inventées, aucun courriel ne sort. Les lettres partent aussitôt, sans attendre le lendemain.',
    offers: (count: string, isOne: boolean) => `${count} ${isOne ? 'offre' : 'offres'}`,
    orMore: (count: string) => `${count} offres ou plus`,
    none: 'Aucune offre',
    next: 'Offres suivantes',
    all: 'Toutes les offres',
    mission: 'La mission',
    terms: 'Les conditions',
    company: 'Entreprise',
    place: 'Lieu',
    weeks: (count: string, isOne: boolean) => `${count}\u00a0${isOne ? 'semaine' : 'semaines'}`,
    from: 'dès le',
    hours: (hours: string) => `${hours} par semaine`,
    per: { hour: 'par heure', month: 'par mois' },
    to: 'à',
    age: (age: string) => `à partir de ${age}\u00a0ans`,
    yes: 'oui',
    noPay: 'non précisée par l’entreprise',
    first: 'Revenir aux premières offres',
  },
  en: {
    demo: 'Demonstration: people and companies are invented, no letter leaves. Letters are written at once, without waiting for the next day.',
    offers: (count: string, isOne: boolean) => `${count} ${isOne ? 'offer' : 'offers'}`,
    orMore: (count: string) => `${count} offers or more`,
    none: 'No offer',
    next: 'Next offers',
    all: 'All offers',
    mission: 'The work',
    terms: 'The terms',
    company: 'Company',
    place: 'Place',
    weeks: (count: string, isOne: boolean) => `${count} ${isOne ? 'week' : 'weeks'}`,
    from: 'from',
    hours: (hours: string) => `${hours} a week`,
    per: { hour: 'an hour', month: 'a month' },
    to: 'to',
    age: (age: string) => `from ${age}`,
    yes: 'yes',
    noPay: 'not stated by the company',
    first: 'Back to the first offers',
  },
};

export const KIND: Record<Locale, Record<OfferKind, string>> = {
  fr: {
    observation: 'Stage d’observation',
    pfmp: 'PFMP',
    internship: 'Stage',
    apprenticeship: 'Apprentissage',
    professionalisation: 'Contrat de professionnalisation',
    job: 'Emploi',
    immersion: 'Immersion',
  },
  en: {
    observation: 'Observation',
    pfmp: 'PFMP',
    internship: 'Internship',
    apprenticeship: 'Apprenticeship',
    professionalisation: 'Professionalisation contract',
    job: 'Job',
    immersion: 'Immersion',
  },
};

export const REMOTE: Record<Locale, Record<RemoteMode, string | null>> = {
  fr: { none: null, partly: 'en partie', fully: 'complet' },
  en: { none: null, partly: 'partly', fully: 'fully' },
};

export const LEVEL: Record<Locale, Record<Level, string>> = {
  fr: {
    3: 'CAP',
    4: 'bac',
    5: 'BTS (bac + 2)',
    6: 'BUT, licence (bac + 3)',
    7: 'master, ingénieur (bac + 5)',
    8: 'doctorat (bac + 8)',
  },
  en: {
    3: 'CAP (vocational certificate)',
    4: 'baccalaureate',
    5: 'BTS (two years of higher education)',
    6: 'bachelor’s degree',
    7: 'master’s degree, engineer',
    8: 'doctorate',
  },
};

export const NEED: Record<Locale, Record<SkillNeed, string>> = {
  fr: { required: 'Nécessaires dès le premier jour', wanted: 'Appréciées', taught: 'Apprises sur place' },
  en: { required: 'Needed from the first day', wanted: 'Welcome', taught: 'Learnt on the job' },
};

/** Returns the texts of pages written by the server, other than the labels of the offer’s fields. */
export const pageWords = (locale: Locale) => WORDS[locale];

/** Returns the number with U+202F between thousands in French. */
export const numberWords = (value: number, locale: Locale): string => value.toLocaleString(TAG[locale]);

/** "1 234,50 €" */
export const money = (cents: number, locale: Locale): string =>
  new Intl.NumberFormat(TAG[locale], { style: 'currency', currency: 'EUR' }).format(cents / 100);

const euros = (cents: number, locale: Locale) => money(cents, locale).replace(/[.,]00(?!\d)/, '');

interface Pay {
  payCents: number | null;
  payMaxCents: number | null;
  payUnit: 'hour' | 'month' | null;
}

/** Returns "650 € par mois"; null without a pay. */
export function pay({ payCents, payMaxCents, payUnit }: Pay, locale: Locale): string | null {
  if (payCents === null || payUnit === null) return null;
  const { to, per } = WORDS[locale];
  const most = payMaxCents === null ? '' : ` ${to} ${euros(payMaxCents, locale)}`;
  return `${euros(payCents, locale)}${most} ${per[payUnit]}`;
}

interface Dates {
  startFrom: CivilDate | null;
  durationWeeks: number | null;
}

const length = (weeks: number, locale: Locale) => WORDS[locale].weeks(numberWords(weeks, locale), weeks === 1);

/** Returns "8 semaines, dès le 11 janvier 2027"; null if both are missing. */
export function dates({ startFrom, durationWeeks }: Dates, locale: Locale): string | null {
  const parts = [
    durationWeeks === null ? null : length(durationWeeks, locale),
    startFrom === null ? null : `${WORDS[locale].from} ${dayWords.mediumDay(startFrom, locale)}`,
  ];
  return parts.filter((part) => part !== null).join(', ') || null;
}

/** Returns "53 offres", or "1 000 offres ou plus" at the maximum of the count. */
export function countedOffers(count: number, locale: Locale): string {
  const words = WORDS[locale];
  if (count === 0) return words.none;
  return count >= COUNTED_OFFERS
    ? words.orMore(numberWords(COUNTED_OFFERS, locale))
    : words.offers(numberWords(count, locale), count === 1);
}
