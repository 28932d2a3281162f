import type { CivilDate } from '../calendar/civil-date.js';
import { type FieldError, InvalidInput } from '../errors.js';
import { COMPANY_ROLES, type Role } from '../role.js';
import { nextActs, type StatusTable } from '../status-table.js';
import { asksHazards } from './offer-hazards.js';

/** In the order of a school life: observation week, lycée professionnel, stage, contracts, job, immersion. */
export const OFFER_KINDS = ['observation', 'pfmp', 'internship', 'apprenticeship', 'professionalisation', 'job', 'immersion'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** Work-study contracts: they start near the training and are longer than a student's free weeks. */
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

/** Students see it, or will again as it is. */
export const ONLINE_OFFER_STATUSES = ['published', 'paused'] as const satisfies readonly OfferStatus[];
export const isOnline = (status: OfferStatus): boolean => ONLINE_OFFER_STATUSES.some((online) => online === status);

/** Not yet seen by students, or no longer: before a publication. */
export const UNPUBLISHED_OFFER_STATUSES: readonly OfferStatus[] = ['draft', 'submitted', 'changes_requested'];

/** It was on line once, hence its address is known outside. */
export const ENDED_OFFER_STATUSES: readonly OfferStatus[] = ['filled', 'expired', 'closed', 'archived'];

export const SKILL_NEEDS = ['required', 'wanted', 'taught'] as const;
export type SkillNeed = (typeof SKILL_NEEDS)[number];

export const REMOTE_MODES = ['none', 'partly', 'fully'] as const;
export type RemoteMode = (typeof REMOTE_MODES)[number];

/** `moderation` is the campus's, `max_applications` the system's; a company chooses among the others. */
export const OFFER_CLOSE_REASONS = ['not_looking', 'too_few', 'not_qualified', 'moderation', 'max_applications', 'other'] as const;
export type OfferCloseReason = (typeof OFFER_CLOSE_REASONS)[number];

export const COMPANY_CLOSE_REASONS = ['not_looking', 'too_few', 'not_qualified', 'other'] as const satisfies readonly OfferCloseReason[];
export type CompanyCloseReason = (typeof COMPANY_CLOSE_REASONS)[number];

/** Where the person was found when a company says that its offer is filled. */
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
    // By the system: the company has answered what a pause of the campus waited for.
    { act: 'resume', from: ['paused'], by: [...COMPANY_ROLES, 'campus_coordinator', 'system'] },
    { act: 'extend', from: ['published'], by: COMPANY_ROLES },
  ],
  paused: [{ act: 'pause', from: ['published'], by: [...COMPANY_ROLES, 'campus_coordinator'] }],
  filled: [{ act: 'fill', from: ONLINE_OFFER_STATUSES, by: ['system', ...COMPANY_ROLES] }],
  expired: [{ act: 'expire', from: ONLINE_OFFER_STATUSES, by: ['system'] }],
  closed: [
    { act: 'close', from: ONLINE_OFFER_STATUSES, by: [...COMPANY_ROLES, 'campus_coordinator', 'system'] },
    // Only what was withdrawn from publication: see `offerActs`.
    { act: 'close', from: ['draft', 'changes_requested'], by: COMPANY_ROLES },
  ],
  archived: [{ act: 'archive', from: ['filled', 'expired', 'closed'], by: ['system'] }],
};

/** How often it was published; 0 for never. */
export interface PublishedOften {
  status: OfferStatus;
  publication: number;
}

/** Taken out of publication by its company, which may change it and publish it again. Its applications and invitations stay. */
export const isWithdrawn = ({ status, publication }: PublishedOften): boolean =>
  publication > 0 && UNPUBLISHED_OFFER_STATUSES.includes(status);

/** What the table gives this role here. A draft that was never published is deleted, not closed. */
export const offerActs = (offer: PublishedOften, role: Role): OfferAct[] =>
  nextActs(OFFER_TABLE, offer.status, role).filter((act) => act !== 'close' || isOnline(offer.status) || isWithdrawn(offer));

/** Months after its end an offer is put away; days after its end its company is asked about next year. */
export const ARCHIVE_MONTHS = 12;
export const NEXT_YEAR_DAYS = 330;

/** Offers a company may publish in one day (security: inboxes flooded by offers published again and again). */
export const PUBLICATIONS_PER_DAY = 20;

/** An offer closes by itself once it has received this many applications, unless the company says otherwise. */
export const MAX_APPLICATIONS = 80;
export const MAX_QUESTIONS = 3;
/** Stars of one student at once. */
export const SAVED_OFFERS_MAX = 100;
/** Days before the last day of a saved offer on which its student is told. */
export const SAVED_OFFER_WARNING_DAYS = 3;
/** Days within which an offer taken off the saved ones comes back as it was. */
export const UNSAVED_OFFER_DAYS = 1;
export const ANSWER_LENGTH_MAX = 1_000;

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
  minAge: number | null;
  /** None, some, `not_known`; null as long as the question is not answered. */
  hazards: readonly string[] | null;
}

/** Every field that keeps the offer from being published on `today`. */
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

/** Checks that the offer says enough to be published on `today`. @throws InvalidInput naming every field at fault. */
export function requirePublishable(offer: OfferContent, today: CivilDate): void {
  const errors = publicationFaults(offer, today);
  if (errors.length > 0) throw new InvalidInput(errors);
}
