import { addDays, type CivilDate } from './civil-date.js';
import { type FieldError, InvalidInput } from './errors.js';
import type { StatusTable } from './status-table.js';

export const OFFER_KINDS = ['internship', 'apprenticeship', 'job'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

export const OFFER_STATUSES = ['draft', 'submitted', 'published', 'filled', 'closed'] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export const SKILL_NEEDS = ['required', 'wanted', 'taught'] as const;
export type SkillNeed = (typeof SKILL_NEEDS)[number];

export const REMOTE_MODES = ['none', 'partly', 'fully'] as const;
export type RemoteMode = (typeof REMOTE_MODES)[number];

export const OFFER_CLOSE_REASONS = ['not_looking', 'too_few', 'not_qualified', 'other'] as const;
export type OfferCloseReason = (typeof OFFER_CLOSE_REASONS)[number];

/** Levels of the European framework: 3 CAP, 4 bac, 5 BTS, 6 licence, 7 master, 8 doctorate. */
export const LEVELS = [3, 4, 5, 6, 7, 8] as const;
export type Level = (typeof LEVELS)[number];

const COMPANY = ['company_admin', 'company_recruiter'] as const;

export const OFFER_TABLE: StatusTable<OfferStatus> = {
  draft: [],
  submitted: [{ from: ['draft'], by: COMPANY }],
  published: [{ from: ['submitted'], by: ['system', 'campus_coordinator'] }],
  filled: [{ from: ['published'], by: ['system', ...COMPANY] }],
  closed: [{ from: ['published'], by: [...COMPANY, 'campus_coordinator', 'system'] }],
};

/** Offers a company may publish in one day (security: inboxes flooded by offers published again and again). */
export const PUBLICATIONS_PER_DAY = 20;

/** What must be said before an offer can be seen by students. */
export interface OfferContent {
  title: string;
  description: string;
  kind: OfferKind;
  romeCodes: readonly string[];
  targetLevels: readonly Level[];
  seats: number;
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  durationWeeks: number | null;
  expiresOn: CivilDate | null;
  drivingLicenceNeeded: boolean;
  drivingLicenceReason: string | null;
}

/** Checks that the offer says enough to be published on `today`. @throws InvalidInput naming every field at fault. */
export function requirePublishable(offer: OfferContent, today: CivilDate): void {
  const errors: FieldError[] = [];
  const need = (ok: boolean, path: string, code: string) => {
    if (!ok) errors.push({ path, code });
  };
  need(offer.title.trim().length >= 3, 'title', 'offer.title-missing');
  need(offer.description.trim().length >= 30, 'description', 'offer.description-short');
  need(offer.romeCodes.length > 0, 'romeCodes', 'offer.occupation-missing');
  need(offer.targetLevels.length > 0, 'targetLevels', 'offer.level-missing');
  need(offer.startFrom !== null && offer.startFrom >= today, 'startFrom', 'offer.start-past');
  need(offer.startFrom !== null && offer.startTo !== null && offer.startTo >= offer.startFrom, 'startTo', 'offer.dates-reversed');
  need(offer.kind === 'job' || offer.durationWeeks !== null, 'durationWeeks', 'offer.duration-missing');
  need(offer.expiresOn === null || offer.expiresOn > today, 'expiresOn', 'offer.expiry-past');
  need(!offer.drivingLicenceNeeded || Boolean(offer.drivingLicenceReason?.trim()), 'drivingLicenceReason', 'offer.licence-reason-missing');
  if (errors.length > 0) throw new InvalidInput(errors);
}

/** Last day of a post that starts on `start`, both days counted; null for a job without end. */
export function lastDay(start: CivilDate, durationWeeks: number | null): CivilDate | null {
  return durationWeeks === null ? null : addDays(start, durationWeeks * 7 - 1);
}
