import type { CivilDate, Locale } from '@seve/domain';
import { Any, type EntityManager } from 'typeorm';
import type { Account } from '../../entities/account.entity.js';
import { Student } from '../../entities/student.entity.js';
import { rowsBy, rowsOf } from '../../rows.js';
import { rankBesideFit, unansweredBy } from '../companies/silence.js';
import { openToStudent } from '../offers/offer-audience.js';

/** Selects matches: of one offer, of one student, or all. */
export interface MatchesOf {
  offerId?: string;
  studentId?: string;
}

/** Conditions of an announcement: totals from `threshold`, of offers open on `today`. */
export interface WorthTelling {
  threshold: number;
  today: CivilDate;
}

export interface UnannouncedMatch {
  studentId: string;
  offerId: string;
  companyId: string;
  studentScore: number;
  postScore: number;
  total: number;
}

export interface Announcement {
  studentId: string;
  offerId: string;
  emailId: string;
}

export interface DigestReader {
  studentId: string;
  accountId: string;
  email: string;
  locale: Locale;
  firstName: string;
}

/**
 * SQL: matches never announced nor applied for, of a searching student with a confirmed address who wants digests. Raw: a set without
 * others. $1 threshold, $2 today.
 */
const UNANNOUNCED = `
  from match
  join student on student.id = match.student_id and student.search_state = 'searching'
  join account on account.id = student.account_id and account.email_verified
  join offer on offer.id = match.offer_id and offer.status = 'published' and coalesce(offer.expires_on, $2::date) >= $2::date
  where match.total >= $1 and ${openToStudent('match.student_id')}
    and not exists (select 1 from match_announcement said where said.student_id = match.student_id and said.offer_id = match.offer_id)
    and not exists (select 1 from application sent where sent.student_id = match.student_id and sent.offer_id = match.offer_id)
    and not exists (select 1 from letter_preference unwanted where unwanted.account_id = account.id and unwanted.letter = 'match-digest' and unwanted.frequency = 'never')`;

const only = ({ offerId, studentId }: MatchesOf): [sql: string, values: string[]] => {
  if (offerId) return ['and match.offer_id = $3', [offerId]];
  return studentId ? ['and match.student_id = $3', [studentId]] : ['', []];
};

export async function hasUnannouncedMatch(manager: EntityManager, { threshold, today }: WorthTelling): Promise<boolean> {
  const rows = await rowsOf<{ id: string }>(manager, { id: 'match.offer_id' }, `${UNANNOUNCED} limit 1`, [threshold, today]);
  return rows.length > 0;
}

/** Returns those of these students and offers that have an unannounced match. Raw: one index scan for each. */
export async function withUnannouncedMatch(
  manager: EntityManager,
  { studentIds, offerIds }: { studentIds: readonly string[]; offerIds: readonly string[] },
  { threshold, today }: WorthTelling,
): Promise<Set<string>> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    { id: 'asked.id' },
    `from unnest($3::uuid[]) as asked(id)
       cross join lateral (select 1 ${UNANNOUNCED} and match.student_id = asked.id limit 1) news
     union all select asked.id from unnest($4::uuid[]) as asked(id)
       cross join lateral (select 1 ${UNANNOUNCED} and match.offer_id = asked.id limit 1) news`,
    [threshold, today, studentIds, offerIds],
  );
  return new Set(rows.map(({ id }) => id));
}

export async function studentsToTell(manager: EntityManager, of: MatchesOf, { threshold, today }: WorthTelling): Promise<string[]> {
  const [condition, values] = only(of);
  const rows = await rowsOf<{ id: string }>(
    manager,
    { id: 'match.student_id' },
    `${UNANNOUNCED} ${condition} group by match.student_id order by match.student_id`,
    [threshold, today, ...values],
  );
  return rows.map(({ id }) => id);
}

const RANK = rankBesideFit({ total: 'found.total', unanswered: unansweredBy('site.company_id', '$2'), suitsFrom: '$1::int' });

/** Returns unannounced matches, the best first per student, with those of silent companies lowered. Raw: a set without others. */
export async function unannouncedMatches(
  manager: EntityManager,
  studentIds: readonly string[],
  { threshold, today }: WorthTelling,
): Promise<UnannouncedMatch[]> {
  return rowsOf<UnannouncedMatch>(
    manager,
    {
      studentId: 'found.student_id',
      offerId: 'found.offer_id',
      companyId: 'site.company_id',
      studentScore: 'found.student_score',
      postScore: 'found.post_score',
      total: 'found.total',
    },
    `from (select match.*, offer.company_site_id ${UNANNOUNCED} and match.student_id = any($3::uuid[])) found
     join company_site site on site.id = found.company_site_id
     order by found.student_id, ${RANK} desc, found.offer_id`,
    [threshold, today, studentIds],
  );
}

/** Lets one transaction at a time announce, because a digest counts earlier ones. Raw: an advisory lock. */
export async function lockAnnouncements(manager: EntityManager): Promise<void> {
  await manager.query("select pg_advisory_xact_lock(hashtext('seve announcements'))");
}

export function digestReaders(manager: EntityManager, studentIds: readonly string[]): Promise<DigestReader[]> {
  const students = manager
    .createQueryBuilder(Student, 'student')
    .innerJoin('student.account', 'account')
    .where({ id: Any(studentIds) });
  return rowsBy<DigestReader, { student: Student; account: Account }>(students, {
    studentId: 'student.id',
    accountId: 'account.id',
    email: 'account.email',
    locale: 'account.locale',
    firstName: 'account.firstName',
  });
}

/** Records announced matches. Raw: inserts many rows at once, those that are new. */
export async function recordAnnouncements(manager: EntityManager, announcements: readonly Announcement[]): Promise<void> {
  await manager.query(
    `insert into match_announcement (student_id, offer_id, email_id)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[]) on conflict do nothing`,
    [
      announcements.map(({ studentId }) => studentId),
      announcements.map(({ offerId }) => offerId),
      announcements.map(({ emailId }) => emailId),
    ],
  );
}
