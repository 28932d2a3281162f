import { bornToBeShown, type CivilDate, type InvitationToApplyStatus, type Level } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** What a company may know of a student who has not applied, and the ids that never leave the api. */
export interface CandidateRow {
  studentId: string;
  e: number;
  level: Level | null;
  certification: string | null;
  availableFrom: string | null;
  availableTo: string | null;
  skills: string[];
  invitation: { status: InvitationToApplyStatus; answerBy: string; sentAt: string } | null;
}

/** Opted in, old enough or agreed by the school, still searching, reachable, neither an applicant nor invited by name. $1 today, $2 adults, $3 agreed minors. */
export const VISIBLE_CANDIDATES = `
  match
  join offer on offer.id = match.offer_id and offer.status = 'published' and coalesce(offer.expires_on, $1::date) >= $1::date
  join company_site on company_site.id = offer.company_site_id
  join company on company.id = company_site.company_id and company.status = 'verified'
  join student on student.id = match.student_id and student.visibility = 'verified_companies' and student.search_state = 'searching'
    and (student.birth_date <= $2::date or (student.birth_date <= $3::date and student.school_agreed_at is not null))
    and not exists (select 1 from application sent where sent.student_id = match.student_id and sent.offer_id = match.offer_id)
    and not exists (select 1 from invitation_to_apply named where named.student_id = match.student_id and named.offer_id = match.offer_id
      and named.pooled_application_id is not null)
  join account on account.id = student.account_id and account.email_verified
  join class_group on class_group.id = student.class_group_id`;

export const candidateParameters = (today: CivilDate): [CivilDate, CivilDate, CivilDate] => {
  const { adult, agreed } = bornToBeShown(today);
  return [today, adult, agreed];
};

/** The best for the post among the matches of an offer, as the rows say now; at most `keep`. */
export async function candidatesOfOffer(
  manager: EntityManager,
  offerId: string,
  { today, keep }: { today: CivilDate; keep: number },
): Promise<CandidateRow[]> {
  return manager.query(
    `select student.id as "studentId", match.e, class_group.level, class_group.certification,
       student.available_from as "availableFrom", student.available_to as "availableTo", student.skills,
       case when invited.id is not null then
         json_build_object('status', invited.status, 'answerBy', invited.answer_by, 'sentAt', invited.created_at) end as invitation
     from ${VISIBLE_CANDIDATES}
     left join invitation_to_apply invited on invited.student_id = student.id and invited.offer_id = offer.id
     where match.offer_id = $4 order by match.e desc, student.id limit $5`,
    [...candidateParameters(today), offerId, keep],
  );
}
