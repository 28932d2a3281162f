import type { LegalReason, Sentence } from '../legal-reason.js';
import type { CivilDate } from '../time/civil-date.js';

/** What the rules read of an offer; a draft may leave most of it open. */
export interface CheckedOffer {
  kind: 'observation' | 'pfmp' | 'internship' | 'apprenticeship' | 'professionalisation' | 'job' | 'immersion';
  title: string;
  description: string;
  rhythm?: string | null;
  drivingLicenceReason?: string | null;
  questions?: readonly string[];
  seats: number;
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  durationWeeks: number | null;
  /** 2,100 are 35 hours. */
  weeklyMinutes: number | null;
  payCents: number | null;
  payMaxCents: number | null;
  payUnit: 'hour' | 'month' | null;
  /** Lower bound that the post sets. */
  minAge: number | null;
  /** Tags of `HAZARDS`; null as long as the question is not answered. */
  hazards: readonly string[] | null;
}

/** A reason and the field of the offer it is about, named as in the body of the api. */
export interface OfferReason extends LegalReason {
  path: string;
}

/** Result of a rule; null when it has nothing to report. */
export type Finding = { weight: 'refused' | 'warned'; reason: OfferReason } | null;

export const said = (fr: string, en: string): Sentence => ({ fr, en });

export interface OfferText {
  path: string;
  text: string;
}

/** Everything that is written in words, the title first. */
export const textsOf = (offer: CheckedOffer): OfferText[] =>
  [
    { path: 'title', text: offer.title },
    { path: 'description', text: offer.description },
    { path: 'rhythm', text: offer.rhythm ?? '' },
    { path: 'drivingLicenceReason', text: offer.drivingLicenceReason ?? '' },
    ...(offer.questions ?? []).map((text, row) => ({ path: `questions.${row}`, text })),
  ].map(({ path, text }) => ({ path, text: plain(text) }));

/** One kind of apostrophe, dash and space, whatever was typed. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/['\u02bc]/g, '’')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ');

/** The first place where one of the patterns stands, with the words found. */
export function firstSaid(texts: readonly OfferText[], patterns: readonly RegExp[]): { path: string; quote: string } | null {
  for (const { path, text } of texts) {
    for (const pattern of patterns) {
      const quote = pattern.exec(text)?.[0].trim();
      if (quote) return { path, quote };
    }
  }
  return null;
}

/** Patterns that begin and end with a whole word, accents included. */
export const whole = (...sources: string[]): RegExp[] =>
  sources.map((source) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'iu'));
