import type { ApplicationStatus, CivilDate, Locale, OfferKind, RefusalReason } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Account } from '../../entities/account.entity.js';
import { preparedForms } from '../../rows.js';
import { COMPANY_MEMBERS, MEMBERS } from '../people/members.js';
import { POST_ADDRESS, POST_COMMUNE } from '../placements/host.js';
import { REFERENT } from '../school/classes/referent.js';
import { type ApplicationEndingRow, ENDING, PHONE_REFUSAL, type PhoneRefusalRow } from './application-ending.js';

export interface Addressee {
  accountId: string;
  address: string;
  locale: Locale;
  firstName: string;
}

/** Recipients of letters about an application, and the facts in them. */
export interface ApplicationPeople {
  applicationId: string;
  studentId: string;
  status: ApplicationStatus;
  readAt: Date | null;
  refusalReason: RefusalReason | null;
  refusalShared: boolean;
  companyMessage: string | null;
  answerBy: string | null;
  /** Incremented on every move; distinguishes the letters of two equal moves. */
  version: number;
  /** Null for an unsolicited application, like its title. */
  offerId: string | null;
  offerTitle: string | null;
  kind: OfferKind;
  /** First day that the offer gives, or that the student wants. */
  startFrom: string | null;
  communeInsee: string;
  companyId: string;
  companyName: string;
  companyPhone: string | null;
  /** Sites of the company, which may be named to a minor. */
  sites: CompanySiteRow[];
  /** Who made the last move; null for the system. */
  actorAccountId: string | null;
  lastName: string;
  birthDate: string;
  schoolName: string | null;
  classGroupId: string | null;
  className: string | null;
  /** Placement and its first day; null without one. */
  placementId: string | null;
  startOn: string | null;
  /** Last day; null for a job without end. */
  endOn: string | null;
  /** Street and number of the offer, or of the site. */
  address: string;
  student: Addressee;
  /** Who withdrew, declined or cancelled, with reason and message. */
  ending: ApplicationEndingRow | null;
  phoneRefusal: PhoneRefusalRow | null;
  /** Member of the company responsible for the offer, else its first admin; null once the company has no member. */
  contact: Addressee | null;
  /** The referent teacher; null for a student without class. */
  teacher: Addressee | null;
  /** Confirmed guardians of a minor with an address; they have no account. */
  guardians: { address: string; firstName: string }[];
}

/** A site of a company. */
export interface CompanySiteRow {
  name: string | null;
  address: string;
  communeInsee: string;
}

/** SQL: sites of `company`. */
export const SITES_OF_COMPANY = `(
  select coalesce(json_agg(json_build_object('name', place.name, 'address', place.address, 'communeInsee', place.commune_insee) order by place.id), '[]')
  from company_site place where place.company_id = company.id)`;

export const addresseeOf = ({ id, email, locale, firstName }: Account): Addressee => ({ accountId: id, address: email, locale, firstName });

/** Returns the SQL of an addressee as JSON. */
export const addressee = (account: string) =>
  `json_build_object('accountId', ${account}.id, 'address', ${account}.email, 'locale', ${account}.locale, 'firstName', ${account}.first_name)`;

/**
 * SQL: account that represents `company`: the member `named`, such as the contact of an offer, else its first admin; null without members.
 */
export const contactOfCompany = (named: string): string => `(
  select member.account_id from ${COMPANY_MEMBERS} member where member.company_id = company.id
  order by member.account_id is not distinct from ${named} desc, member.role = 'company_admin' desc, member.id limit 1)`;
export const CONTACT_OF_OFFER = contactOfCompany('offer.contact_account_id');

/** A single application has its own SQL, so that its plan of fourteen tables is prepared; a list is planned each time for its length. */
const asked = preparedForms<{ isOne: boolean }, ApplicationPeople>(({ isOne }) => ({
  columns: {
    applicationId: 'application.id',
    studentId: 'application.student_id',
    status: 'application.status',
    readAt: 'application.read_at',
    refusalReason: 'application.refusal_reason',
    refusalShared: 'application.refusal_shared',
    companyMessage: 'application.company_message',
    answerBy: 'application.answer_by::text',
    ending: ENDING,
    phoneRefusal: PHONE_REFUSAL,
    version: 'application.version',
    offerId: 'offer.id',
    offerTitle: 'offer.title',
    kind: 'coalesce(offer.kind, application.kind)',
    startFrom: 'coalesce(offer.start_from, application.wanted_from)::text',
    communeInsee: POST_COMMUNE,
    companyId: 'company.id',
    companyName: 'company.name',
    companyPhone: 'company.phone',
    sites: SITES_OF_COMPANY,
    actorAccountId: `(select change.actor_account_id from state_change change where change.entity_type = 'application' and change.entity_id = application.id
        and change.to_state is not null order by change.created_at desc, change.id desc limit 1)`,
    lastName: 'student.last_name',
    birthDate: 'student.birth_date',
    schoolName: 'school.name',
    classGroupId: 'class_group.id',
    className: 'class_group.name',
    placementId: 'placement.id',
    startOn: 'placement.start_on',
    endOn: 'placement.end_on::text',
    address: POST_ADDRESS,
    student: addressee('own'),
    contact: `case when contact.id is not null then ${addressee('contact')} end`,
    teacher: `case when referent.id is not null then ${addressee('referent')} end`,
    guardians: `(select coalesce(json_agg(json_build_object('address', guardian.email, 'firstName', guardian.first_name) order by guardian.place), '[]')
         from guardian where guardian.student_id = student.id and guardian.email is not null and guardian.confirmed_at is not null
           and student.emancipated_on is null and student.birth_date > $2::date - interval '18 years')`,
  },
  from: `from application
     left join offer on offer.id = application.offer_id
     join company_site on company_site.id = application.company_site_id
     join company on company.id = company_site.company_id
     left join account contact on contact.id = ${CONTACT_OF_OFFER}
     join student on student.id = application.student_id
     join account own on own.id = student.account_id
     left join class_group on class_group.id = student.class_group_id
     left join school on school.id = class_group.school_id
     left join ${MEMBERS} teacher on teacher.id = ${REFERENT}
     left join account referent on referent.id = teacher.account_id
     left join placement on placement.application_id = application.id
     where application.id = ${isOne ? '$1' : 'any($1)'}
     order by application.id`,
}));

/**
 * Returns the people of applications; `today` decides who is a minor. Raw: places, contact and history by sub-selects, in one round trip.
 */
export function peopleOfApplications(
  manager: EntityManager,
  applicationIds: readonly string[],
  today: CivilDate,
): Promise<ApplicationPeople[]> {
  const [only, ...others] = applicationIds;
  const isOne = only !== undefined && others.length === 0;
  return asked(manager, { isOne }, [isOne ? only : applicationIds, today]);
}
