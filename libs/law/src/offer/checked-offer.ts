import type { LegalReason, Sentence } from '../legal-reason.js';
import type { PostKind } from '../post-kinds.js';
import type { CivilDate } from '../time/civil-date.js';

/** Facts of an offer that the rules check; in a draft most may be missing. */
export interface CheckedOffer {
  kind: PostKind;
  title: string;
  description: string;
  rhythm?: string | null;
  drivingLicenceReason?: string | null;
  questions?: readonly string[];
  seats: number;
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  durationWeeks: number | null;
  /** 2,100 for 35 hours. */
  weeklyMinutes: number | null;
  payCents: number | null;
  payMaxCents: number | null;
  payUnit: 'hour' | 'month' | null;
  /** Minimum age set by the post. */
  minAge: number | null;
  /** Tags of `HAZARDS`; null while the question is unanswered. */
  hazards: readonly string[] | null;
}

/** A reason with the field of the offer, named as in the body of the api. */
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

/** Returns all texts of an offer, the title first. */
export const textsOf = (offer: CheckedOffer): OfferText[] =>
  [
    { path: 'title', text: offer.title },
    { path: 'description', text: offer.description },
    { path: 'rhythm', text: offer.rhythm ?? '' },
    { path: 'drivingLicenceReason', text: offer.drivingLicenceReason ?? '' },
    ...(offer.questions ?? []).map((text, row) => ({ path: `questions.${row}`, text })),
  ].map(({ path, text }) => ({ path, text: plain(text) }));

/** Normalises apostrophes, dashes and spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/['\u02bc]/g, '’')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ');

/** Returns the first match of one of the patterns, with the words found. */
export function firstSaid(texts: readonly OfferText[], patterns: readonly RegExp[]): { path: string; quote: string } | null {
  for (const { path, text } of texts) {
    for (const pattern of patterns) {
      const quote = pattern.exec(text)?.[0].trim();
      if (quote) return { path, quote };
    }
  }
  return null;
}

/** Compiles patterns that match whole words only, accents included. */
export const whole = (...sources: string[]): RegExp[] =>
  sources.map((source) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'iu'));
