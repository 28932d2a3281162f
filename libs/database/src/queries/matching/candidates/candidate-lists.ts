import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Candidate, type CandidateCriterion, CandidateList } from '../../../entities/candidate.entities.js';
import { CompanySite } from '../../../entities/company.entities.js';
import { Offer } from '../../../entities/offer.entity.js';
import { rowsOf } from '../../../rows.js';

/** Returns the list of the last publication; null for an offer published before lists were stored. */
export const candidateListOf = (manager: EntityManager, offerId: string): Promise<CandidateList | null> =>
  manager.findOne(CandidateList, { where: { offerId }, order: { publication: 'DESC' } });

/**
 * Records a publication. Its list is made at once if the company has had fewer than `perDay` that day. The caller must lock the company to
 * make the count reliable.
 */
export async function notePublication(
  manager: EntityManager,
  { offerId, today, perDay }: { offerId: string; today: CivilDate; perDay: number },
): Promise<CandidateList> {
  const count = await manager
    .createQueryBuilder(CandidateList, 'list')
    .innerJoin('list.offer', 'offer')
    .innerJoin('offer.companySite', 'site')
    .innerJoin(CompanySite, 'alike', 'alike.companyId = site.companyId')
    .innerJoin(Offer, 'own', 'own.companySiteId = alike.id and own.id = :offerId', { offerId })
    .where({ isAtOnce: true, publishedOn: today })
    .getCount();
  const { publication } = await manager.findOneOrFail(Offer, { select: { publication: true }, where: { id: offerId } });
  const list = manager.create(CandidateList, {
    offerId,
    publication,
    publishedOn: today,
    isAtOnce: count < perDay,
    madeOn: null,
    madeAt: null,
  });
  await manager.insert(CandidateList, list);
  return list;
}

/**
 * Returns offers whose list is of an earlier day, also paused ones, because resuming makes no new list. Raw: a lateral join of the last
 * list.
 */
export async function offersToList(manager: EntityManager, today: CivilDate): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    { id: 'offer.id' },
    `from offer
     left join lateral (select * from candidate_list list where list.offer_id = offer.id order by publication desc limit 1) list on true
     where offer.status in ('published', 'paused') and coalesce(offer.expires_on, $1::date) >= $1::date
       and coalesce(list.made_on, list.published_on, '-infinity') < $1::date
     order by offer.id`,
    [today],
  );
  return rows.map(({ id }) => id);
}

/** Returns students known by name to the company for this offer: applicants, and those invited from its pool. Raw: a union. */
export async function namedForOffer(manager: EntityManager, offerId: string): Promise<Set<string>> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    { id: 'student_id' },
    `from application where offer_id = $1
     union select student_id from invitation_to_apply where offer_id = $1 and pooled_application_id is not null`,
    [offerId],
  );
  return new Set(rows.map(({ id }) => id));
}

export type NewCandidate = Readonly<Omit<Candidate, 'offer' | 'offerId' | 'student' | 'skills' | 'criteria'>> & {
  skills: readonly string[];
  criteria: readonly CandidateCriterion[];
};

/** Replaces the list, without students who have withdrawn their consent meanwhile. Raw: inserts a set by a join. */
export async function replaceCandidates(manager: EntityManager, offerId: string, candidates: readonly NewCandidate[]): Promise<void> {
  await manager.delete(Candidate, { offerId });
  await manager.query(
    `insert into candidate (id, offer_id, student_id, post_score, level, certification, available_from, available_to, skills, criteria)
     select listed.id, $1, student.id, listed."postScore", listed.level, listed.certification, listed."availableFrom", listed."availableTo",
       listed.skills, listed.criteria
     from json_to_recordset($2::json) as listed(id uuid, "studentId" uuid, "postScore" smallint, level smallint, certification text,
       "availableFrom" date, "availableTo" date, skills text[], criteria jsonb)
     join student on student.id = listed."studentId" and student.visibility = 'verified_companies'`,
    [offerId, JSON.stringify(candidates)],
  );
}
