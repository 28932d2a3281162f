import {
  type CivilDate,
  type GuardianConsentPurpose,
  type GuardianPlace,
  type Locale,
  type OfferKind,
  type PlacementState,
} from '@seve/domain';
import { type EntityManager, IsNull, Raw } from 'typeorm';
import { type Guardian, GuardianConsent, GuardianLink } from '../../entities/guardian.entity.js';
import { hasTakenDays } from '../../entities/placement.entity.js';
import { rowsOf } from '../../rows.js';
import { type Addressee, addressee } from '../applications/application-people.js';
import type { PaperLink } from '../papers/links/paper-links.js';
import { HOST, HOST_NAME } from '../placements/host.js';

/** SQL: the decision `said` was made after the confirmation of the current contact. */
const SAID_BY_CONFIRMED = `exists (select 1 from guardian
  where guardian.student_id = said.student_id and guardian.place = said.place and guardian.confirmed_at <= said.decided_at)`;

/**
 * SQL for `student`: whether the guardians agree; null before the first answer. Each parent is deemed to act with the other's agreement in
 * usual acts towards third parties in good faith (Code civil, art. 372-2), so one consent is enough. A known refusal of a parent excludes
 * good faith, so it holds until that parent consents.
 */
export const guardiansAgree = (purpose: GuardianConsentPurpose): string => `(select bool_and(newest.given) from (
  select distinct on (said.place) said.given from guardian_consent said
  where said.student_id = student.id and said.purpose = '${purpose}' and ${SAID_BY_CONFIRMED}
  order by said.place, said.decided_at desc, said.id desc) newest)`;

/** Ids of these students whose guardians agree. Raw: the newest decision of each guardian. */
export async function agreedByGuardians(
  manager: EntityManager,
  studentIds: readonly string[],
  purpose: GuardianConsentPurpose,
): Promise<Set<string>> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    { id: 'student.id' },
    `from student where student.id = any($1::uuid[]) and ${guardiansAgree(purpose)}`,
    [studentIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** One of the guardians of a child. */
export type GuardianKey = Pick<Guardian, 'studentId' | 'place'>;

/** Returns the latest valid decision of one guardian; null for none. */
export const guardianDecision = (
  manager: EntityManager,
  { studentId, place }: GuardianKey,
  purpose: GuardianConsentPurpose,
): Promise<GuardianConsent | null> =>
  manager
    .createQueryBuilder(GuardianConsent, 'said')
    .where({ studentId, place, purpose })
    .andWhere(SAID_BY_CONFIRMED)
    .orderBy('said.decidedAt', 'DESC')
    .addOrderBy('said.id', 'DESC')
    .getOne();

const LONGEST = 50;

/** Returns every decision of a child's guardians, the newest first. */
export const guardianDecisions = (manager: EntityManager, studentId: string): Promise<GuardianConsent[]> =>
  manager.find(GuardianConsent, { where: { studentId }, order: { decidedAt: 'DESC', id: 'DESC' }, take: LONGEST });

/** Revokes the open links of one guardian. */
export async function revokeGuardianLinks(manager: EntityManager, { studentId, place }: GuardianKey): Promise<void> {
  await manager.update(GuardianLink, { studentId, place, revokedAt: IsNull() }, { revokedAt: () => 'now()' });
}

/** Whether an open link to the guardian page was sent to this address. */
export const hasGuardianLink = (manager: EntityManager, { studentId, place }: GuardianKey, email: string): Promise<boolean> =>
  manager.existsBy(GuardianLink, { studentId, place, email, revokedAt: IsNull(), expiresAt: Raw((at) => `${at} > now()`) });

/** A child with one of its guardians, its teacher and its school. */
export interface GuardedChildRow {
  studentId: string;
  place: GuardianPlace;
  firstName: string;
  lastName: string;
  birthDate: CivilDate;
  guardianFirstName: string;
  guardianLastName: string;
  /** Confirmed by the school. */
  isConfirmed: boolean;
  className: string | null;
  schoolName: string | null;
  classGroupId: string | null;
  /** Null for a child without class. */
  referent: (Addressee & { lastName: string }) | null;
  isVisible: boolean;
  schoolAgreedAt: Date | null;
  /** Address of the child's account; null without one. */
  ownEmail: string | null;
}

/** The child of a link. */
export interface GuardianChildRow extends GuardedChildRow {
  linkId: string;
  expiresAt: Date;
}

const CHILD_COLUMNS = {
  studentId: 'student.id',
  place: 'guardian.place',
  firstName: 'student.first_name',
  lastName: 'student.last_name',
  birthDate: 'student.birth_date::text',
  guardianFirstName: 'guardian.first_name',
  guardianLastName: 'guardian.last_name',
  isConfirmed: 'guardian.confirmed_at is not null',
  className: 'class_group.name',
  schoolName: 'school.name',
  classGroupId: 'class_group.id',
  referent: `case when referent.id is not null then
    ${addressee('referent')}::jsonb || jsonb_build_object('lastName', referent.last_name) end`,
  isVisible: `student.visibility = 'verified_companies'`,
  schoolAgreedAt: 'student.school_agreed_at',
  ownEmail: 'own.email',
} as const;

const CHILD = `
  from student
  join guardian on guardian.student_id = student.id
  left join class_group on class_group.id = student.class_group_id
  left join school on school.id = class_group.school_id
  left join membership teacher on teacher.id = coalesce(student.referent_teacher_id, class_group.referent_teacher_id)
  left join account referent on referent.id = teacher.account_id
  left join account own on own.id = student.account_id`;

/** Returns a child with one guardian; null without that contact. Raw: people as JSON, in one round trip. */
export async function guardianChild(manager: EntityManager, { studentId, place }: GuardianKey): Promise<GuardedChildRow | null> {
  const where = 'where student.id = $1 and guardian.place = $2';
  const [row] = await rowsOf<GuardedChildRow>(manager, CHILD_COLUMNS, `${CHILD} ${where}`, [studentId, place]);
  return row ?? null;
}

/** Returns the child of an open link. */
export async function childOfGuardian(
  manager: EntityManager,
  { id, subjectId, expiresAt }: Pick<PaperLink, 'id' | 'subjectId' | 'expiresAt'>,
): Promise<GuardianChildRow> {
  const { place } = await manager.findOneByOrFail(GuardianLink, { id });
  const child = await guardianChild(manager, { studentId: subjectId, place });
  if (child === null) throw new Error(`Student ${subjectId} has no guardian ${place}`);
  return { ...child, linkId: id, expiresAt };
}

/** A minor whose guardian has this address. */
export interface WardRow {
  studentId: string;
  /** Place of that guardian. */
  place: GuardianPlace;
  firstName: string;
  guardianFirstName: string;
  /** Address of the child's account; null without one. */
  ownEmail: string | null;
  locale: Locale;
}

const WARD = {
  studentId: 'student.id',
  place: 'guardian.place',
  firstName: 'student.first_name',
  guardianFirstName: 'guardian.first_name',
  ownEmail: 'account.email',
  locale: `coalesce(account.locale, 'fr')`,
} as const;
const WARDS = 'from guardian join student on student.id = guardian.student_id left join account on account.id = student.account_id';

/** Returns the child of a guardian; null without that contact. Raw: like the next. */
export async function wardOfGuardian(manager: EntityManager, { studentId, place }: GuardianKey): Promise<WardRow | null> {
  const [row] = await rowsOf<WardRow>(manager, WARD, `${WARDS} where student.id = $1 and guardian.place = $2`, [studentId, place]);
  return row ?? null;
}

/** Returns children under 18 with a guardian at this address. Raw: the comparison of addresses. */
export const wardsOfAddress = (manager: EntityManager, email: string, today: CivilDate): Promise<WardRow[]> =>
  rowsOf<WardRow>(
    manager,
    WARD,
    `${WARDS}
     where lower(guardian.email) = lower($1) and student.birth_date > $2::date - interval '18 years'
       and student.emancipated_on is null order by student.id`,
    [email, today],
  );

export type GuardianDateKind = 'answer' | 'interview' | 'start' | 'end';

/** An upcoming date in a child's search or placement. */
export interface GuardianDateRow {
  kind: GuardianDateKind;
  on: CivilDate;
  /** Time of an interview. */
  at: Date | null;
  companyName: string;
}

/** Returns the next dates, the soonest first. Raw: a union. */
export const datesForGuardian = (manager: EntityManager, studentId: string, today: CivilDate): Promise<GuardianDateRow[]> =>
  rowsOf<GuardianDateRow>(
    manager,
    { kind: 'due.kind', on: 'due.day::text', at: 'due.instant', companyName: 'due.company' },
    `from (
       select 'answer' as kind, application.answer_by as day, null::timestamptz as instant, company.name as company
         from application join company_site site on site.id = application.company_site_id join company on company.id = site.company_id
         where application.student_id = $1 and application.status = 'offered' and application.answer_by >= $2
       union all
       select 'interview', (interview.starts_at at time zone 'Europe/Paris')::date, interview.starts_at, company.name
         from interview join application on application.id = interview.application_id
         join company_site site on site.id = application.company_site_id join company on company.id = site.company_id
         where application.student_id = $1 and interview.status = 'confirmed' and interview.starts_at >= $2::date
       union all
       select bound.kind, bound.day, null, place.host
         from (select placement.*, ${HOST_NAME} as host from placement ${HOST}
               where placement.student_id = $1 and ${hasTakenDays()}) place
         cross join lateral (values ('start', place.start_on), ('end', place.end_on)) bound(kind, day)
         where bound.day >= $2) due
     order by due.day, due.instant nulls last, due.kind limit 20`,
    [studentId, today],
  );

/** A child's place as its guardian reads it. */
export interface GuardianPlaceRow {
  id: string;
  companyName: string;
  communeInsee: string | null;
  kind: OfferKind;
  startOn: CivilDate;
  endOn: CivilDate | null;
  state: PlacementState;
}

/** Returns agreed or declared places, the newest first. Raw: a host with or without a site. */
export const placesForGuardian = (manager: EntityManager, studentId: string): Promise<GuardianPlaceRow[]> =>
  rowsOf<GuardianPlaceRow>(
    manager,
    {
      id: 'placement.id',
      companyName: HOST_NAME,
      communeInsee: 'site.commune_insee',
      kind: 'placement.kind',
      startOn: 'placement.start_on::text',
      endOn: 'placement.end_on::text',
      state: 'placement.state',
    },
    `from placement ${HOST} where placement.student_id = $1 order by placement.start_on desc, placement.id limit 20`,
    [studentId],
  );

/** An offered place that awaits the child's answer. */
export interface GuardianOfferedRow {
  applicationId: string;
  companyName: string;
  offerTitle: string | null;
  answerBy: CivilDate | null;
}

/** Raw: like the other queries of this page. */
export const offeredForGuardian = (manager: EntityManager, studentId: string): Promise<GuardianOfferedRow[]> =>
  rowsOf<GuardianOfferedRow>(
    manager,
    { applicationId: 'application.id', companyName: 'company.name', offerTitle: 'offer.title', answerBy: 'application.answer_by::text' },
    `from application left join offer on offer.id = application.offer_id
     join company_site site on site.id = application.company_site_id join company on company.id = site.company_id
     where application.student_id = $1 and application.status = 'offered' order by application.answer_by, application.id`,
    [studentId],
  );
