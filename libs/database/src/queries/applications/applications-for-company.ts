import {
  type ApplicationOrigin,
  type ApplicationStatus,
  type CivilDate,
  type CompanyStage,
  type CvKind,
  type CvState,
  type Level,
  type OfferKind,
  type RefusalReason,
  statusesOfStage,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf, type SelectList } from '../../rows.js';
import { Parameters } from '../parameters.js';
import { MEMBERS } from '../people/members.js';
import { POST_COMMUNE } from '../placements/host.js';
import { REFERENT } from '../school/classes/referent.js';
import { type ApplicationEndingRow, ENDING, PHONE_REFUSAL, type PhoneRefusalRow } from './application-ending.js';
import { INTERVIEW_COLUMN, type InterviewRow } from './interviews.js';

/** An application as stored for its company, before the visibility rules are applied. */
export interface CompanyApplicationRow {
  id: string;
  status: ApplicationStatus;
  createdAt: Date;
  createdKey: string;
  /** Paris day of the last sending, from which the wait for an answer counts. */
  sentOn: CivilDate;
  readAt: Date | null;
  answeredAt: Date | null;
  poolAgreedAt: Date | null;
  /** Instant of the last move. */
  updatedAt: Date;
  motivation: string;
  /** Questions of the offer, in the same order as `answers`. */
  questions: string[];
  answers: string[];
  /** State of the CV; null without one. */
  cvState: CvState | null;
  cvKind: CvKind | null;
  companyMessage: string | null;
  refusalReason: RefusalReason | null;
  ending: ApplicationEndingRow | null;
  phoneRefusal: PhoneRefusalRow | null;
  refusalShared: boolean;
  answerBy: string | null;
  version: number;
  interview: InterviewRow | null;
  /** Latest history row; null for an application older than the history. */
  lastMove: { act: string | null; to: ApplicationStatus; byAccountId: string | null; at: string; ageMs: number } | null;
  /** True for an offer without a number of seats. */
  hasSeat: boolean;
  /** Null for an unsolicited application, like its title. */
  offerId: string | null;
  offerTitle: string | null;
  origin: ApplicationOrigin;
  /** Name of the site to which it was sent. */
  siteName: string | null;
  communeInsee: string;
  kind: OfferKind;
  /** First wanted day, for an unsolicited application. */
  wantedFrom: string | null;
  wantedTo: string | null;
  studentId: string;
  firstName: string;
  lastName: string;
  email: string;
  birthDate: string;
  /** A referent teacher of the class reads along. */
  isFollowed: boolean;
  schoolName: string | null;
  className: string | null;
  certification: string | null;
  level: Level | null;
  /** First free day for the kind applied for. */
  availableFrom: string | null;
  availableTo: string | null;
  skills: string[];
  /** Name of the referent teacher; null for a student without class. */
  referentName: string | null;
}

/** Instant of the last sending. Raw: the newest row of a history. */
const SENT_AT = `coalesce((select max(change.created_at) from state_change change
    where change.entity_type = 'application' and change.entity_id = application.id
      and change.to_state = 'submitted' and coalesce(change.act, 'send') in ('send', 'restore')), application.created_at)`;

/** Raw: histories, interviews and places by sub-selects, in one round trip. */
const APPLICATION: SelectList<CompanyApplicationRow> = {
  id: 'application.id',
  status: 'application.status',
  createdAt: 'application.created_at',
  createdKey: 'application.created_at::text',
  sentOn: `(${SENT_AT} at time zone 'Europe/Paris')::date::text`,
  readAt: 'application.read_at',
  answeredAt: 'application.answered_at',
  poolAgreedAt: 'application.pool_agreed_at',
  updatedAt: 'application.updated_at',
  motivation: 'application.motivation',
  questions: `coalesce(offer.questions, '{}')`,
  answers: 'application.answers',
  cvState: 'cv_file.state',
  cvKind: 'cv_file.kind',
  ending: ENDING,
  phoneRefusal: PHONE_REFUSAL,
  companyMessage: 'application.company_message',
  refusalReason: 'application.refusal_reason',
  refusalShared: 'application.refusal_shared',
  answerBy: 'application.answer_by::text',
  version: 'application.version',
  interview: INTERVIEW_COLUMN,
  lastMove: `(select json_build_object('act', change.act, 'to', change.to_state, 'byAccountId', change.actor_account_id, 'at', change.created_at,
        'ageMs', extract(epoch from clock_timestamp() - change.created_at) * 1000)
     from state_change change where change.entity_type = 'application' and change.entity_id = application.id
       and change.to_state is not null
     order by change.created_at desc, change.id desc limit 1)`,
  hasSeat: `offer.id is null or (select count(*) from application held
      where held.offer_id = offer.id and held.status in ('offered', 'accepted')) < offer.seats`,
  offerId: 'offer.id',
  offerTitle: 'offer.title',
  origin: 'application.origin',
  siteName: 'company_site.name',
  communeInsee: POST_COMMUNE,
  kind: 'coalesce(offer.kind, application.kind)',
  wantedFrom: 'application.wanted_from::text',
  wantedTo: 'application.wanted_to::text',
  studentId: 'student.id',
  firstName: 'student.first_name',
  lastName: 'student.last_name',
  email: `coalesce(account.email, '')`,
  // An erased candidate has no birth date and is treated as an adult whose file is closed.
  birthDate: `coalesce(student.birth_date, date '1900-01-01')`,
  isFollowed: 'student.class_group_id is not null',
  schoolName: 'school.name',
  className: 'class_group.name',
  certification: 'class_group.certification',
  level: 'class_group.level',
  availableFrom: 'free.available_from',
  availableTo: 'free.available_to',
  skills: 'student.skills',
  referentName: `referent.first_name || ' ' || referent.last_name`,
};

const APPLICATIONS = `
  from application
  left join offer on offer.id = application.offer_id
  join company_site on company_site.id = application.company_site_id
  join student on student.id = application.student_id
  left join account on account.id = student.account_id
  left join student_availability free on free.student_id = student.id and free.kind = coalesce(offer.kind, application.kind)
  left join cv_file on cv_file.id = application.cv_file_id
  left join class_group on class_group.id = student.class_group_id
  left join school on school.id = class_group.school_id
  left join ${MEMBERS} teacher on teacher.id = ${REFERENT}
  left join account referent on referent.id = teacher.account_id`;

/** Returns one application to this company; null for another company's. */
export async function applicationForCompany(manager: EntityManager, companyId: string, id: string): Promise<CompanyApplicationRow | null> {
  const [row] = await rowsOf<CompanyApplicationRow>(
    manager,
    APPLICATION,
    `${APPLICATIONS} where application.id = $1 and company_site.company_id = $2`,
    [id, companyId],
  );
  return row ?? null;
}

/** Returns those of the given applications that were sent to this company. */
export function applicationsOfCompanyById(
  manager: EntityManager,
  companyId: string,
  ids: readonly string[],
): Promise<CompanyApplicationRow[]> {
  const where = 'where application.id = any($1) and company_site.company_id = $2';
  return rowsOf<CompanyApplicationRow>(manager, APPLICATION, `${APPLICATIONS} ${where}`, [ids, companyId]);
}

export interface ApplicationPage {
  after: readonly [createdAt: string, id: string] | null;
  limit: number;
  /** Default: the newest first. */
  oldestFirst?: boolean;
}

/** Applications to one offer, the newest first. */
export function applicationsOfOffer(manager: EntityManager, offerId: string, page: ApplicationPage): Promise<CompanyApplicationRow[]> {
  const value = new Parameters();
  return pageOf(manager, value, [`application.offer_id = ${value.add(offerId)}`], page);
}

/** Filter of a company's applications; null fields do not filter. */
export interface CompanyApplicationFilter {
  companyId: string;
  /** True for applications without an offer, false for those with one. */
  isUnsolicited: boolean | null;
  offerId: string | null;
  siteId: string | null;
  stage: CompanyStage | null;
  /** Latest Paris day of the sending. */
  sentBy: CivilDate | null;
}

/** Returns the conditions of the filter, on `application` and `company_site`. */
export function companyFilter(value: Parameters, filter: CompanyApplicationFilter): string[] {
  const { companyId, isUnsolicited, offerId, siteId, stage, sentBy } = filter;
  const conditions = [`company_site.company_id = ${value.add(companyId)}`];
  if (isUnsolicited !== null) conditions.push(`application.offer_id is ${isUnsolicited ? '' : 'not '}null`);
  if (offerId !== null) conditions.push(`application.offer_id = ${value.add(offerId)}`);
  if (siteId !== null) conditions.push(`application.company_site_id = ${value.add(siteId)}`);
  if (stage !== null) conditions.push(`application.status = any(${value.add(statusesOfStage(stage))})`);
  if (sentBy !== null) conditions.push(`(${SENT_AT} at time zone 'Europe/Paris')::date <= ${value.add(sentBy)}::date`);
  return conditions;
}

/** Applications to a company. */
export function applicationsOfCompany(
  manager: EntityManager,
  filter: CompanyApplicationFilter,
  page: ApplicationPage,
): Promise<CompanyApplicationRow[]> {
  const value = new Parameters();
  return pageOf(manager, value, companyFilter(value, filter), page);
}

/** Applications that a company keeps with the student's consent, while it is valid (`poolEndsOn` of libs/domain). */
export interface TalentPoolOf {
  companyId: string;
  today: CivilDate;
}

const AGREED_ON = "(application.pool_agreed_at at time zone 'Europe/Paris')::date";
const KEPT_UNTIL = `case when student.birth_date > (${AGREED_ON} - interval '18 years')::date
  then make_date(extract(year from ${AGREED_ON} + interval '4 months')::int, 8, 31)
  else (${AGREED_ON} + interval '24 months')::date end`;

const ofPool = (value: Parameters, { companyId, today }: TalentPoolOf): string[] => [
  `company_site.company_id = ${value.add(companyId)}`,
  `application.status = 'pool'`,
  'application.pool_agreed_at is not null',
  `${KEPT_UNTIL} >= ${value.add(today)}::date`,
];

/** The company's talent pool, the newest first. */
export function pooledApplications(manager: EntityManager, of: TalentPoolOf, page: ApplicationPage): Promise<CompanyApplicationRow[]> {
  const value = new Parameters();
  return pageOf(manager, value, ofPool(value, of), page);
}

/** Returns one application of the company's talent pool; null if it is not kept, or no longer. */
export async function pooledApplication(manager: EntityManager, of: TalentPoolOf, id: string): Promise<CompanyApplicationRow | null> {
  const value = new Parameters();
  const conditions = [...ofPool(value, of), `application.id = ${value.add(id)}`];
  const [row] = await pageOf(manager, value, conditions, { after: null, limit: 1 });
  return row ?? null;
}

function pageOf(manager: EntityManager, value: Parameters, conditions: string[], page: ApplicationPage): Promise<CompanyApplicationRow[]> {
  const [beyond, order] = page.oldestFirst ? ['>', 'asc'] : ['<', 'desc'];
  if (page.after) {
    conditions.push(
      `(application.created_at, application.id) ${beyond} (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`,
    );
  }
  return rowsOf<CompanyApplicationRow>(
    manager,
    APPLICATION,
    `${APPLICATIONS} where ${conditions.join(' and ')}
     order by application.created_at ${order}, application.id ${order} limit ${value.add(page.limit)}`,
    value.all,
  );
}
