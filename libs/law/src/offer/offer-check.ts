import { LAW_TABLES, type LawTables } from '../tables/law-tables.js';
import type { CheckedOffer, Finding, OfferReason } from './checked-offer.js';
import { hazardsUnknown } from './hazards-unknown.js';
import { minorsNotice } from './minors-notice.js';
import { payMinimum } from './pay/pay-minimum.js';
import { quotaHeadroom, type WeekHeadroom } from './quota-headroom.js';
import { frenchText } from './words/french-text.js';
import { genderedTitle } from './words/gendered-title.js';
import { sexOrFamily } from './words/sex-or-family.js';
import { stageReplacesPost } from './words/stage-replaces-post.js';
import { upperAge } from './words/upper-age.js';

/** `refused` prevents publication; `warned` needs the company's confirmation, one per rule. */
export interface OfferCheck {
  refused: readonly OfferReason[];
  warned: readonly OfferReason[];
}

/** Rules whose warning a company can confirm. */
export const OFFER_WARNINGS = [
  'upper-age',
  'french-text',
  'stage-replaces-post',
  'hazards-unknown',
  'minors-notice',
  'pay-stated',
  'pay-parameter',
] as const;
export type OfferWarning = (typeof OFFER_WARNINGS)[number];
export const isOfferWarning = (text: string): text is OfferWarning => OFFER_WARNINGS.some((rule) => rule === text);

/** Warnings that a rule cannot decide: the company confirms them, and the campus reviews the offer before students see it. */
const READ_BY_CAMPUS: readonly string[] = ['french-text', 'stage-replaces-post', 'hazards-unknown'] satisfies OfferWarning[];
export const forTheCampus = ({ warned }: OfferCheck): OfferReason[] => warned.filter(({ rule }) => READ_BY_CAMPUS.includes(rule));

interface Company {
  /** Collective agreement, 4 digits. */
  idcc: string | null;
  quota: readonly WeekHeadroom[] | null;
}

const UNKNOWN: Company = { idcc: null, quota: null };

/** Runs every rule on an offer, in the order of its form. */
export function offerCheck(offer: CheckedOffer, company: Company = UNKNOWN, tables: LawTables = LAW_TABLES): OfferCheck {
  const { idcc, quota } = company;
  const pay = payMinimum(offer, idcc, tables);
  const found = [
    genderedTitle(offer),
    upperAge(offer),
    sexOrFamily(offer),
    frenchText(offer),
    stageReplacesPost(offer),
    quotaHeadroom(offer, quota),
    hazardsUnknown(offer),
    minorsNotice(offer),
  ];
  const of = (weight: NonNullable<Finding>['weight']) => found.flatMap((one) => (one?.weight === weight ? [one.reason] : []));
  return { refused: [...of('refused'), ...pay.refused], warned: [...of('warned'), ...pay.warned] };
}

/** Returns the rules whose warnings are not confirmed. */
export const unconfirmed = ({ warned }: OfferCheck, confirmed: readonly string[]): OfferReason[] =>
  warned.filter(({ rule }) => !confirmed.includes(rule));

/** Returns the confirmations that stay valid after an edit: those whose warning is unchanged. */
export function stillConfirmed(confirmed: readonly string[], before: OfferCheck, now: OfferCheck): OfferWarning[] {
  const words = ({ warned }: OfferCheck, rule: string) =>
    JSON.stringify(warned.filter((reason) => reason.rule === rule).map(({ path, numbers }) => [path, numbers]));
  return confirmed.filter(isOfferWarning).filter((rule) => words(before, rule) === words(now, rule));
}
