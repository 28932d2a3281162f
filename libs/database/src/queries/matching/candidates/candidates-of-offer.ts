import { bornToBeListed, type CivilDate, type InvitationToApplyStatus, type Level } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { CandidateCriterion } from '../../../entities/candidate.entities.js';
import { rowsOf } from '../../../rows.js';

/** Data that a company may see of a student who has not applied, and the student's id, which the api never returns. */
export interface CandidateRow {
  /** Id for this offer. */
  id: string;
  studentId: string;
  postScore: number;
  level: Level;
  certification: string | null;
  /** `YYYY-MM`. */
  availableFrom: string | null;
  availableTo: string | null;
  skills: string[];
  criteria: CandidateCriterion[];
  invitation: { status: InvitationToApplyStatus; answerBy: string; sentAt: string } | null;
}

/** SQL: adult by month of birth, or minor with the school's agreement. */
const listed = (adult: string, agreed: string) =>
  `(student.birth_date < ${adult}::date or (student.birth_date < ${agreed}::date and student.school_agreed_at is not null))`;

/** SQL: students who may be on a list of candidates. $1 and $2 as in `bornToBeListed`. */
export const OPTED_IN = `student.search_state = 'searching' and student.visibility = 'verified_companies' and ${listed('$1', '$2')}
  and exists (select 1 from account where account.id = student.account_id and account.email_verified)`;

/** SQL: stored candidates who may still be shown. Reading can hide candidates but never adds any. $1 today, $2 adults, $3 agreed minors. */
export const VISIBLE_CANDIDATES = `
  candidate
  join offer on offer.id = candidate.offer_id and offer.status = 'published' and coalesce(offer.expires_on, $1::date) >= $1::date
  join company_site on company_site.id = offer.company_site_id
  join company on company.id = company_site.company_id and company.status = 'verified'
  join student on student.id = candidate.student_id and student.visibility = 'verified_companies' and student.search_state = 'searching'
    and student.class_group_id is not null and ${listed('$2', '$3')}
    and not exists (select 1 from application sent where sent.student_id = candidate.student_id and sent.offer_id = candidate.offer_id)
    and not exists (select 1 from invitation_to_apply named where named.student_id = candidate.student_id and named.offer_id = candidate.offer_id
      and named.pooled_application_id is not null)
  join account on account.id = student.account_id and account.email_verified`;

export const candidateParameters = (today: CivilDate): [CivilDate, CivilDate, CivilDate] => {
  const { adult, agreed } = bornToBeListed(today);
  return [today, adult, agreed];
};

/**
 * Returns the stored list of an offer without students who may no longer be shown, the best for the post first. Raw: a set without others.
 */
export async function candidatesOfOffer(manager: EntityManager, offerId: string, today: CivilDate): Promise<CandidateRow[]> {
  return rowsOf<CandidateRow>(
    manager,
    {
      id: 'candidate.id',
      studentId: 'student.id',
      postScore: 'candidate.post_score',
      level: 'candidate.level',
      certification: 'candidate.certification',
      availableFrom: `to_char(candidate.available_from, 'YYYY-MM')`,
      availableTo: `to_char(candidate.available_to, 'YYYY-MM')`,
      skills: 'candidate.skills',
      criteria: 'candidate.criteria',
      invitation: `case when invited.id is not null then
         json_build_object('status', invited.status, 'answerBy', invited.answer_by, 'sentAt', invited.created_at) end`,
    },
    `from ${VISIBLE_CANDIDATES}
     left join invitation_to_apply invited on invited.student_id = student.id and invited.offer_id = offer.id
     where candidate.offer_id = $4 order by candidate.post_score desc, candidate.id`,
    [...candidateParameters(today), offerId],
  );
}
