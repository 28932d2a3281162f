import type { Locale } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { candidateParameters, VISIBLE_CANDIDATES } from './candidates-of-offer.js';
import type { MatchesOf, WorthTelling } from './unannounced-matches.js';

/** An offer with candidates that its contact was never told of. Counts, and the ids that remember what was counted. */
export interface UnannouncedCandidates {
  accountId: string;
  offerId: string;
  offerTitle: string;
  studentIds: string[];
  /** Applications that wait for an answer. */
  waiting: number;
}

export interface CandidateDigestReader {
  accountId: string;
  email: string;
  locale: Locale;
  firstName: string;
}

/** Never counted in a digest of the offer, not invited; told to the contact whose address is confirmed and who wants to be told. $4 threshold. */
const UNANNOUNCED = `
  from ${VISIBLE_CANDIDATES}
  join account contact on contact.id = offer.contact_account_id and contact.email_verified
  where match.total >= $4
    and not exists (select 1 from candidate_announcement said where said.offer_id = match.offer_id and said.student_id = match.student_id)
    and not exists (select 1 from invitation_to_apply asked where asked.offer_id = match.offer_id and asked.student_id = match.student_id)
    and not exists (select 1 from letter_preference unwanted where unwanted.account_id = contact.id and unwanted.letter = 'candidates-digest' and unwanted.frequency = 'never')`;

const values = ({ threshold, today }: WorthTelling) => [...candidateParameters(today), threshold];

const only = ({ offerId, studentId }: MatchesOf): [sql: string, values: string[]] => {
  if (offerId) return ['and match.offer_id = $5', [offerId]];
  return studentId ? ['and match.student_id = $5', [studentId]] : ['', []];
};

export async function hasUnannouncedCandidate(manager: EntityManager, worth: WorthTelling): Promise<boolean> {
  const rows = await manager.query(`select 1 ${UNANNOUNCED} limit 1`, values(worth));
  return rows.length > 0;
}

/** Those of these students and offers that have an unannounced candidate between them. */
export async function withUnannouncedCandidate(
  manager: EntityManager,
  { studentIds, offerIds }: { studentIds: readonly string[]; offerIds: readonly string[] },
  worth: WorthTelling,
): Promise<Set<string>> {
  const rows: { id: string }[] = await manager.query(
    `select asked.id from unnest($5::uuid[]) as asked(id)
       cross join lateral (select 1 ${UNANNOUNCED} and match.student_id = asked.id limit 1) news
     union all select asked.id from unnest($6::uuid[]) as asked(id)
       cross join lateral (select 1 ${UNANNOUNCED} and match.offer_id = asked.id limit 1) news`,
    [...values(worth), studentIds, offerIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Accounts of the contacts who have something new to be told. */
export async function contactsToTell(manager: EntityManager, of: MatchesOf, worth: WorthTelling): Promise<string[]> {
  const [condition, extra] = only(of);
  const rows: { id: string }[] = await manager.query(`select distinct contact.id ${UNANNOUNCED} ${condition} order by 1`, [
    ...values(worth),
    ...extra,
  ]);
  return rows.map(({ id }) => id);
}

/** The offer with most of them first, for each contact. */
export async function unannouncedCandidates(
  manager: EntityManager,
  accountIds: readonly string[],
  worth: WorthTelling,
): Promise<UnannouncedCandidates[]> {
  return manager.query(
    `select found.*, (select count(*)::int from application where application.offer_id = found."offerId" and application.status in ('submitted', 'read')) as waiting
     from (
       select contact.id as "accountId", offer.id as "offerId", offer.title as "offerTitle", array_agg(student.id order by student.id) as "studentIds"
       ${UNANNOUNCED} and contact.id = any($5::uuid[]) group by contact.id, offer.id) found
     order by "accountId", cardinality("studentIds") desc, "offerId"`,
    [...values(worth), accountIds],
  );
}

export async function candidateDigestReaders(manager: EntityManager, accountIds: readonly string[]): Promise<CandidateDigestReader[]> {
  return manager.query(
    'select id as "accountId", email, locale, first_name as "firstName" from account where id = any($1::uuid[]) order by id',
    [accountIds],
  );
}

export async function recordCandidateAnnouncements(
  manager: EntityManager,
  announcements: readonly { offerId: string; studentId: string; emailId: string }[],
): Promise<void> {
  await manager.query(
    `insert into candidate_announcement (offer_id, student_id, email_id)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[]) on conflict do nothing`,
    [
      announcements.map(({ offerId }) => offerId),
      announcements.map(({ studentId }) => studentId),
      announcements.map(({ emailId }) => emailId),
    ],
  );
}
