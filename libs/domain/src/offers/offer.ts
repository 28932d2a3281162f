import type { CivilDate } from '../calendar/civil-date.js';
import { type FieldError, InvalidInput } from '../errors.js';
import { COMPANY_ROLES, type Role } from '../role.js';
import { nextActs, type StatusTable } from '../status-table.js';
import { asksHazards } from './offer-hazards.js';

/** Kinds of offers in the order of a school career: observation week, vocational lycée, internship, contracts, job, immersion. */
export const OFFER_KINDS = ['observation', 'pfmp', 'internship', 'apprenticeship', 'professionalisation', 'job', 'immersion'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** Work-study contracts: they start close to the training and last longer than a student's free weeks. */
export const isContract = (kind: OfferKind): boolean => kind === 'apprenticeship' || kind === 'professionalisation';

export const OFFER_STATUSES = [
  'draft',
  'submitted',
  'changes_requested',
  'published',
  'paused',
  'filled',
  'expired',
  'closed',
  'archived',
] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

/** Statuses in which students see the offer, or will see it again unchanged. */
export const ONLINE_OFFER_STATUSES = ['published', 'paused'] as const satisfies readonly OfferStatus[];
export const isOnline = (status: OfferStatus): boolean => ONLINE_OFFER_STATUSES.some((online) => online === status);

/** Statuses before a publication: students do not see the offer yet, or no longer. */
export const UNPUBLISHED_OFFER_STATUSES: readonly OfferStatus[] = ['draft', 'submitted', 'changes_requested'];

/** Statuses of offers that were online, so that their address is known. */
export const ENDED_OFFER_STATUSES: readonly OfferStatus[] = ['filled', 'expired', 'closed', 'archived'];

export const SKILL_NEEDS = ['required', 'wanted', 'taught'] as const;
export type SkillNeed = (typeof SKILL_NEEDS)[number];

export const REMOTE_MODES = ['none', 'partly', 'fully'] as const;
export type RemoteMode = (typeof REMOTE_MODES)[number];

/** `moderation` is set by the campus, `max_applications` by the system; a company chooses among the others. */
export const OFFER_CLOSE_REASONS = ['not_looking', 'too_few', 'not_qualified', 'moderation', 'max_applications', 'other'] as const;
export type OfferCloseReason = (typeof OFFER_CLOSE_REASONS)[number];

export const COMPANY_CLOSE_REASONS = ['not_looking', 'too_few', 'not_qualified', 'other'] as const satisfies readonly OfferCloseReason[];
export type CompanyCloseReason = (typeof COMPANY_CLOSE_REASONS)[number];

/** Where the company found the person for a filled offer. */
export const FILL_CHANNELS = ['here', 'elsewhere'] as const;
export type FillChannel = (typeof FILL_CHANNELS)[number];

export const OFFER_SOURCES = ['manual', 'api', 'feed', 'teacher'] as const;
export type OfferSource = (typeof OFFER_SOURCES)[number];

/** Levels of the European framework: 3 CAP, 4 bac, 5 BTS, 6 licence, 7 master, 8 doctorate. */
export const LEVELS = [3, 4, 5, 6, 7, 8] as const;
export type Level = (typeof LEVELS)[number];

export const OFFER_ACTS = [
  'send',
  'approve',
  'request_changes',
  'resume',
  'extend',
  'pause',
  'withdraw',
  'fill',
  'expire',
  'close',
  'archive',
] as const;
export type OfferAct = (typeof OFFER_ACTS)[number];

export const OFFER_TABLE: StatusTable<OfferStatus, OfferAct> = {
  draft: [{ act: 'withdraw', from: ONLINE_OFFER_STATUSES, by: COMPANY_ROLES }],
  submitted: [{ act: 'send', from: ['draft', 'changes_requested'], by: COMPANY_ROLES }],
  changes_requested: [{ act: 'request_changes', from: ['submitted'], by: ['campus_coordinator'] }],
  published: [
    { act: 'approve', from: ['submitted'], by: ['system', 'campus_coordinator'] },
    // By the system: the company has answered the applications for which the campus paused the offer.
    { act: 'resume', from: ['paused'], by: [...COMPANY_ROLES, 'campus_coordinator', 'system'] },
    { act: 'extend', from: ['published'], by: COMPANY_ROLES },
  ],
  paused: [{ act: 'pause', from: ['published'], by: [...COMPANY_ROLES, 'campus_coordinator'] }],
  filled: [{ act: 'fill', from: ONLINE_OFFER_STATUSES, by: ['system', ...COMPANY_ROLES] }],
  expired: [{ act: 'expire', from: ONLINE_OFFER_STATUSES, by: ['system'] }],
  closed: [
    { act: 'close', from: ONLINE_OFFER_STATUSES, by: [...COMPANY_ROLES, 'campus_coordinator', 'system'] },
    // Only for an offer withdrawn from publication: see `offerActs`.
    { act: 'close', from: ['draft', 'changes_requested'], by: COMPANY_ROLES },
  ],
  archived: [{ act: 'archive', from: ['filled', 'expired', 'closed'], by: ['system'] }],
};

/** Number of times the offer was published; 0 for never. */
export interface PublishedOften {
  status: OfferStatus;
  publication: number;
}

/** Whether the company has withdrawn the offer from publication; it may edit and publish it again. Applications and invitations stay. */
export const isWithdrawn = ({ status, publication }: PublishedOften): boolean =>
  publication > 0 && UNPUBLISHED_OFFER_STATUSES.includes(status);

/** Returns the acts allowed to this role. A draft that was never published is deleted, not closed. */
export const offerActs = (offer: PublishedOften, role: Role): OfferAct[] =>
  nextActs(OFFER_TABLE, offer.status, role).filter((act) => act !== 'close' || isOnline(offer.status) || isWithdrawn(offer));

/** Months after its end on which an offer is archived, and days after its end on which its company is asked about next year. */
export const ARCHIVE_MONTHS = 12;
export const NEXT_YEAR_DAYS = 330;

/** Maximum publications of a company in one day (security: against flooding inboxes by repeated publications). */
export const PUBLICATIONS_PER_DAY = 20;

/** Number of applications at which an offer closes automatically unless the company sets another. */
export const MAX_APPLICATIONS = 80;
export const MAX_QUESTIONS = 3;
/** Maximum number of saved offers of a student. */
export const SAVED_OFFERS_MAX = 100;
/** Days before the last day of a saved offer on which the student is told. */
export const SAVED_OFFER_WARNING_DAYS = 3;
/** Days within which removing a saved offer can be undone. */
export const UNSAVED_OFFER_DAYS = 1;
export const ANSWER_LENGTH_MAX = 1_000;

/** Fields required to publish an offer. */
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
  minAge: number | null;
  /** Hazards: empty for none, `not_known`, or null while unanswered. */
  hazards: readonly string[] | null;
}

/** Returns an error for every field that prevents publication on `today`. */
export function publicationFaults(offer: OfferContent, today: CivilDate): FieldError[] {
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
  need(offer.hazards !== null || !asksHazards(offer), 'hazards', 'offer.hazards-missing');
  return errors;
}

/** Checks that the offer can be published on `today`. @throws InvalidInput naming every invalid field. */
export function requirePublishable(offer: OfferContent, today: CivilDate): void {
  const errors = publicationFaults(offer, today);
  if (errors.length > 0) throw new InvalidInput(errors);
}
