import type { ApplicationOrigin, ApplicationStatus, CivilDate, CvKind, CvState, Level, OfferKind, RefusalReason } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf, type SelectList } from '../../rows.js';
import { Parameters } from '../parameters.js';
import { type ApplicationEndingRow, ENDING, PHONE_REFUSAL, type PhoneRefusalRow } from './application-ending.js';
import { INTERVIEW_COLUMN, type InterviewRow } from './interviews.js';

/** An application as the company's own rows tell it, before it is decided what may be shown. */
export interface CompanyApplicationRow {
  id: string;
  status: ApplicationStatus;
  createdAt: Date;
  createdKey: string;
  readAt: Date | null;
  answeredAt: Date | null;
  poolAgreedAt: Date | null;
  /** Of its last move. */
  updatedAt: Date;
  motivation: string;
  /** Questions of the offer, in the same order as `answers`. */
  questions: string[];
  answers: string[];
  /** Null without one. */
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
  /** The newest row of its history; null for one older than histories. */
  lastMove: { act: string | null; to: ApplicationStatus; byAccountId: string | null; at: string; ageMs: number } | null;
  /** True where no offer counts any. */
  hasSeat: boolean;
  /** Null for an unsolicited application, its title too. */
  offerId: string | null;
  offerTitle: string | null;
  origin: ApplicationOrigin;
  /** Of the site it was sent to. */
  siteName: string | null;
  communeInsee: string;
  kind: OfferKind;
  /** Of an unsolicited one alone. */
  wantedFrom: string | null;
  wantedTo: string | null;
  studentId: string;
  firstName: string;
  lastName: string;
  email: string;
  birthDate: string;
  schoolName: string | null;
  className: string | null;
  certification: string | null;
  level: Level | null;
  /** For the kind that is applied for. */
  availableFrom: string | null;
  availableTo: string | null;
  skills: string[];
  /** Of the referent teacher; null for a student without class. */
  referentName: string | null;
}

/** Raw: histories, interviews and places by sub-selects, in one trip. */
const APPLICATION: SelectList<CompanyApplicationRow> = {
  id: 'application.id',
  status: 'application.status',
  createdAt: 'application.created_at',
  createdKey: 'application.created_at::text',
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
     order by change.created_at desc, change.id desc limit 1)`,
  hasSeat: `offer.id is null or (select count(*) from application held
      where held.offer_id = offer.id and held.status in ('offered', 'accepted')) < offer.seats`,
  offerId: 'offer.id',
  offerTitle: 'offer.title',
  origin: 'application.origin',
  siteName: 'company_site.name',
  communeInsee: 'coalesce(offer.commune_insee, company_site.commune_insee)',
  kind: 'coalesce(offer.kind, application.kind)',
  wantedFrom: 'application.wanted_from::text',
  wantedTo: 'application.wanted_to::text',
  studentId: 'student.id',
  firstName: 'account.first_name',
  lastName: 'account.last_name',
  email: 'account.email',
  birthDate: 'student.birth_date',
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
  join account on account.id = student.account_id
  left join student_availability free on free.student_id = student.id and free.kind = coalesce(offer.kind, application.kind)
  left join cv_file on cv_file.id = application.cv_file_id
  left join class_group on class_group.id = student.class_group_id
  left join school on school.id = class_group.school_id
  left join teacher on teacher.id = class_group.referent_teacher_id
  left join account referent on referent.id = teacher.account_id`;

/** One application to this company; null when it is not theirs. */
export async function applicationForCompany(manager: EntityManager, companyId: string, id: string): Promise<CompanyApplicationRow | null> {
  const [row] = await rowsOf<CompanyApplicationRow>(
    manager,
    APPLICATION,
    `${APPLICATIONS} where application.id = $1 and company_site.company_id = $2`,
    [id, companyId],
  );
  return row ?? null;
}

interface NewestFirst {
  after: readonly [createdAt: string, id: string] | null;
  limit: number;
}

/** Applications to one offer, the newest first. */
export function applicationsOfOffer(manager: EntityManager, offerId: string, page: NewestFirst): Promise<CompanyApplicationRow[]> {
  const value = new Parameters();
  return pageOf(manager, value, [`application.offer_id = ${value.add(offerId)}`], page);
}

/** Every application to a company, the newest first; `isUnsolicited`: only those without an offer, or only those with one. */
export function applicationsOfCompany(
  manager: EntityManager,
  { companyId, isUnsolicited }: { companyId: string; isUnsolicited: boolean | null },
  page: NewestFirst,
): Promise<CompanyApplicationRow[]> {
  const value = new Parameters();
  const conditions = [`company_site.company_id = ${value.add(companyId)}`];
  if (isUnsolicited !== null) conditions.push(`application.offer_id is ${isUnsolicited ? '' : 'not '}null`);
  return pageOf(manager, value, conditions, page);
}

/** Applications that a company keeps with the student's yes, as long as the yes counts (`poolEndsOn` of libs/domain). */
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
export function pooledApplications(manager: EntityManager, of: TalentPoolOf, page: NewestFirst): Promise<CompanyApplicationRow[]> {
  const value = new Parameters();
  return pageOf(manager, value, ofPool(value, of), page);
}

/** One of the company's talent pool; null for what is not kept, or no longer. */
export async function pooledApplication(manager: EntityManager, of: TalentPoolOf, id: string): Promise<CompanyApplicationRow | null> {
  const value = new Parameters();
  const conditions = [...ofPool(value, of), `application.id = ${value.add(id)}`];
  const [row] = await pageOf(manager, value, conditions, { after: null, limit: 1 });
  return row ?? null;
}

function pageOf(manager: EntityManager, value: Parameters, conditions: string[], page: NewestFirst): Promise<CompanyApplicationRow[]> {
  if (page.after) {
    conditions.push(
      `(application.created_at, application.id) < (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`,
    );
  }
  return rowsOf<CompanyApplicationRow>(
    manager,
    APPLICATION,
    `${APPLICATIONS} where ${conditions.join(' and ')} order by application.created_at desc, application.id desc limit ${value.add(page.limit)}`,
    value.all,
  );
}
