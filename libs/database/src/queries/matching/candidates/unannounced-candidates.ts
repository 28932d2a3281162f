import type { Locale } from '@seve/domain';
import { Any, type EntityManager } from 'typeorm';
import { Account } from '../../../entities/account.entity.js';
import { rowsOf } from '../../../rows.js';
import type { WorthTelling } from '../unannounced-matches.js';
import { candidateParameters, VISIBLE_CANDIDATES } from './candidates-of-offer.js';

/** An offer with stored candidates never announced to its contact: counts, and the ids of those counted. */
export interface UnannouncedCandidates {
  accountId: string;
  offerId: string;
  offerTitle: string;
  studentIds: string[];
  /** Number of applications that await an answer. */
  waiting: number;
}

export interface CandidateDigestReader {
  accountId: string;
  email: string;
  locale: Locale;
  firstName: string;
}

/**
 * SQL: candidates never counted in a digest of the offer and not invited, whose contact has a confirmed address and wants digests. Raw: a
 * set without others. $4 threshold.
 */
const UNANNOUNCED = `
  from ${VISIBLE_CANDIDATES}
  join account contact on contact.id = offer.contact_account_id and contact.email_verified
  where candidate.post_score >= $4
    and not exists (select 1 from candidate_announcement said where said.offer_id = candidate.offer_id and said.student_id = candidate.student_id)
    and not exists (select 1 from invitation_to_apply asked where asked.offer_id = candidate.offer_id and asked.student_id = candidate.student_id)
    and not exists (select 1 from letter_preference unwanted where unwanted.account_id = contact.id and unwanted.letter = 'candidates-digest' and unwanted.frequency = 'never')`;

const values = ({ threshold, today }: WorthTelling) => [...candidateParameters(today), threshold];

export async function hasUnannouncedCandidate(manager: EntityManager, offerId: string, worth: WorthTelling): Promise<boolean> {
  const rows = await rowsOf<{ id: string }>(manager, { id: 'candidate.id' }, `${UNANNOUNCED} and candidate.offer_id = $5 limit 1`, [
    ...values(worth),
    offerId,
  ]);
  return rows.length > 0;
}

/** Returns the accounts of contacts with candidates to announce. */
export async function contactsToTell(manager: EntityManager, offerId: string | undefined, worth: WorthTelling): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    { id: 'contact.id' },
    `${UNANNOUNCED} and candidate.offer_id = coalesce($5, candidate.offer_id) group by contact.id order by 1`,
    [...values(worth), offerId ?? null],
  );
  return rows.map(({ id }) => id);
}

/** Returns, for each contact, the offers by decreasing number of candidates. Raw: groups a set without others. */
export async function unannouncedCandidates(
  manager: EntityManager,
  accountIds: readonly string[],
  worth: WorthTelling,
): Promise<UnannouncedCandidates[]> {
  return rowsOf<UnannouncedCandidates>(
    manager,
    {
      accountId: 'found.contact_id',
      offerId: 'found.offer_id',
      offerTitle: 'found.title',
      studentIds: 'found.student_ids',
      waiting: `(select count(*)::int from application where application.offer_id = found.offer_id and application.status in ('submitted', 'read'))`,
    },
    `from (
       select contact.id as contact_id, offer.id as offer_id, offer.title, array_agg(student.id order by student.id) as student_ids
       ${UNANNOUNCED} and contact.id = any($5::uuid[]) group by contact.id, offer.id) found
     order by found.contact_id, cardinality(found.student_ids) desc, found.offer_id`,
    [...values(worth), accountIds],
  );
}

export async function candidateDigestReaders(manager: EntityManager, accountIds: readonly string[]): Promise<CandidateDigestReader[]> {
  const accounts = await manager.find(Account, {
    select: { id: true, email: true, locale: true, firstName: true },
    where: { id: Any(accountIds) },
    order: { id: 'ASC' },
  });
  return accounts.map(({ id, email, locale, firstName }) => ({ accountId: id, email, locale, firstName }));
}

/** Records announced candidates. Raw: inserts many rows at once, those that are new. */
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
