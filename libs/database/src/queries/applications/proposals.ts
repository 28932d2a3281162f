import type { ApplicationStatus } from '@seve/domain';
import { Any, type EntityManager } from 'typeorm';
import type { Company } from '../../entities/company.entities.js';
import { Offer } from '../../entities/offer.entity.js';
import { Student } from '../../entities/student.entity.js';
import { rowsBy, rowsOf, sql } from '../../rows.js';
import { type Addressee, addressee } from './application-people.js';

/** An offer that a teacher proposed to a student, and its result. */
export interface ProposalRow {
  /** Id of the draft, and then of the application it became. */
  id: string;
  offerId: string;
  offerTitle: string;
  companyName: string;
  text: string;
  teacherName: string | null;
  state: 'pending' | 'sent' | 'discarded';
  /** Status once it is sent; null before. */
  status: ApplicationStatus | null;
  proposedAt: Date;
}

const LONGEST = 100;

/** Returns the proposals to a student, the newest first, without texts of the student. Raw: a union of drafts and applications. */
export async function proposalsOfStudent(manager: EntityManager, studentId: string): Promise<ProposalRow[]> {
  return rowsOf<ProposalRow>(
    manager,
    {
      id: 'thing.id',
      offerId: 'offer.id',
      offerTitle: 'offer.title',
      companyName: 'company.name',
      text: 'thing.text',
      teacherName: "author.first_name || ' ' || author.last_name",
      state: 'thing.state',
      status: 'thing.status',
      proposedAt: 'coalesce(proposed.at, thing.created_at)',
    },
    `from (
       select id, offer_id, proposed_by_account_id as author_id, proposal as text, created_at, null as status,
         case when discarded_at is null then 'pending' else 'discarded' end as state
       from application_draft where student_id = $1 and proposed_by_account_id is not null
       union all
       select id, offer_id, proposed_by_account_id, coalesce(proposal, ''), created_at, status, 'sent'
       from application where student_id = $1 and proposed_by_account_id is not null) thing
     join offer on offer.id = thing.offer_id
     join company_site on company_site.id = offer.company_site_id join company on company.id = company_site.company_id
     left join account author on author.id = thing.author_id
     left join lateral (select min(change.created_at) as at from state_change change
       where change.entity_type = 'application' and change.entity_id = thing.id and change.act = 'propose') proposed on true
     order by "proposedAt" desc, thing.id desc limit $2`,
    [studentId, LONGEST],
  );
}

/** Recipient of a proposal, and the facts of the offer in its letter. */
export interface ProposedPeople {
  studentId: string;
  student: Addressee;
  offerTitle: string;
  companyName: string;
  communeInsee: string;
}

/** Returns those of the students who are in this class. */
export function peopleOfProposal(
  manager: EntityManager,
  { classGroupId, offerId, studentIds }: { classGroupId: string; offerId: string; studentIds: readonly string[] },
): Promise<ProposedPeople[]> {
  const students = manager
    .createQueryBuilder(Student, 'student')
    .innerJoin('student.account', 'own')
    .innerJoin(Offer, 'offer', 'offer.id = :offerId', { offerId })
    .innerJoin('offer.companySite', 'site')
    .innerJoin('site.company', 'company')
    .where({ classGroupId, id: Any(studentIds) })
    .orderBy('student.id');
  return rowsBy<ProposedPeople, { company: Company; offer: Offer; student: Student }>(students, {
    studentId: 'student.id',
    student: sql(addressee('own')),
    offerTitle: 'offer.title',
    companyName: 'company.name',
    communeInsee: 'offer.communeInsee',
  });
}
