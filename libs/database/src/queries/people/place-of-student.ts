import type { AgreementState, CivilDate, CompanyRole, OfferKind, PlacementSource, PlacementState, PlacePaper } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { hasTakenDays } from '../../entities/placement.entity.js';
import { rowsOf } from '../../rows.js';
import { CONTACT_OF_OFFER } from '../applications/application-people.js';
import { HOST, HOST_NAME, PLACE_ADDRESS, PLACE_COMMUNE } from '../placements/host.js';
import { REFERENT } from '../school/classes/referent.js';
import { COMPANY_MEMBERS, MEMBERS } from './members.js';

/** A placement with its people and its address. */
export interface PlaceRow {
  id: string;
  applicationId: string | null;
  source: PlacementSource;
  state: PlacementState;
  kind: OfferKind;
  companyId: string | null;
  hostName: string;
  startOn: CivilDate;
  endOn: CivilDate | null;
  /** Weekly minutes of the offer; null without one. */
  weeklyMinutes: number | null;
  rhythm: string | null;
  siteName: string | null;
  address: string;
  /** Null for a host without account. */
  communeInsee: string | null;
  companyPhone: string | null;
  /** Null if the company has no member. */
  contact: { firstName: string; lastName: string; email: string; role: CompanyRole | null } | null;
  /** Null for a student without class. */
  schoolName: string | null;
  referent: { firstName: string; lastName: string; email: string } | null;
  birthDate: CivilDate;
  tutorName: string | null;
  hazards: string[];
  /** Day on which the host of a declared place was asked. */
  askedOn: CivilDate | null;
  /** When the host said yes, while the school still has to check the contact. */
  hostSaidYesAt: Date | null;
  paperKind: PlacePaper | null;
  /** Null if none has begun. */
  agreementId: string | null;
  agreementState: AgreementState | null;
  /** Null if none has begun. */
  contractId: string | null;
}

/**
 * Returns one of the student's own places; null for another student's, or one refused or cancelled. Raw: people as JSON, in one round trip.
 */
export async function placeOfStudent(manager: EntityManager, studentId: string, id: string): Promise<PlaceRow | null> {
  const [row] = await rowsOf<PlaceRow>(
    manager,
    {
      id: 'placement.id',
      applicationId: 'placement.application_id',
      source: 'placement.source',
      state: 'placement.state',
      kind: 'placement.kind',
      companyId: 'company.id',
      hostName: HOST_NAME,
      startOn: 'placement.start_on::text',
      endOn: 'placement.end_on::text',
      weeklyMinutes: 'coalesce(placement.weekly_minutes, offer.weekly_minutes)',
      rhythm: 'offer.rhythm',
      siteName: 'site.name',
      address: `coalesce(${PLACE_ADDRESS}, '')`,
      communeInsee: PLACE_COMMUNE,
      companyPhone: 'company.phone',
      contact: `case when contact.id is not null then
        json_build_object('firstName', contact.first_name, 'lastName', contact.last_name, 'email', contact.email, 'role', member.role) end`,
      schoolName: 'school.name',
      referent: `case when referent.id is not null then
        json_build_object('firstName', referent.first_name, 'lastName', referent.last_name, 'email', referent.email) end`,
      birthDate: 'student.birth_date::text',
      tutorName: 'placement.tutor_name',
      hazards: 'placement.hazards',
      askedOn: 'placement.asked_on::text',
      hostSaidYesAt: 'placement.host_said_yes_at',
      paperKind: 'placement.paper_kind',
      agreementId: 'agreement.id',
      agreementState: 'agreement.state',
      contractId: 'contract.id',
    },
    `from placement
     left join application on application.id = placement.application_id
     left join offer on offer.id = placement.offer_id
     ${HOST}
     left join account contact on contact.id = ${CONTACT_OF_OFFER}
     left join ${COMPANY_MEMBERS} member on member.account_id = contact.id and member.company_id = company.id
     left join agreement on agreement.placement_id = placement.id
     left join contract on contract.placement_id = placement.id
     join student on student.id = placement.student_id
     left join class_group on class_group.id = student.class_group_id
     left join school on school.id = class_group.school_id
     left join ${MEMBERS} teacher on teacher.id = ${REFERENT}
     left join account referent on referent.id = teacher.account_id
     where placement.id = $1 and placement.student_id = $2 and (${hasTakenDays()} or placement.source = 'declared')`,
    [id, studentId],
  );
  return row ?? null;
}
