import type { CivilDate, CompanyStatus, PlacementPaperType, PlacementSource, PlacementState, SchoolKind } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { preparedForms, type SelectList } from '../../rows.js';
import { type Addressee, addressee, CONTACT_OF_OFFER } from '../applications/application-people.js';
import { MEMBERS } from '../people/members.js';
import { HOST, HOST_ADDRESS, HOST_COMMUNE, HOST_NAME, HOST_STATUS } from '../placements/host.js';
import { type ClassReader, sharesNow } from '../school/classes/classes-seen.js';
import { REFERENT } from '../school/classes/referent.js';
import { GUARDIANS, type PaperGuardian } from '../school/roster/paper-guardians.js';

/** People, places and days of the placement of a paper, and the addressees of its letters. */
export interface PaperPeople {
  placementId: string;
  placementState: PlacementState;
  placementSource: PlacementSource;
  startOn: CivilDate;
  endOn: CivilDate;
  studentId: string;
  studentFirstName: string;
  studentLastName: string;
  /** Null on some rows of a roster. */
  birthDate: CivilDate | null;
  /** Null before the student joins. */
  student: Addressee | null;
  /** Legal representatives, at most two. */
  guardians: PaperGuardian[];
  /** Emancipated minor: no guardian signs. */
  isEmancipated: boolean;
  classId: string | null;
  className: string | null;
  programmeId: string | null;
  programmeName: string | null;
  /** Key of the diploma prepared. */
  certification: string | null;
  schoolId: string;
  schoolName: string;
  schoolKind: SchoolKind;
  schoolAddress: string;
  schoolCommune: string;
  schoolEmail: string | null;
  schoolPhone: string | null;
  companyId: string | null;
  companyStatus: CompanyStatus | null;
  siteId: string | null;
  hostName: string;
  hostSiren: string | null;
  hostSiret: string | null;
  /** Given by the company to its own page, with the day; null where it was not. */
  hostHeadcount: number | null;
  hostHeadcountOn: CivilDate | null;
  hostAddress: string | null;
  hostCommune: string | null;
  /** Typed address of a host without account. */
  contactEmail: string | null;
  /** Who answers for a verified host with an account. */
  contact: Addressee | null;
  /** The referent teacher; null for a student without class. */
  teacher: (Addressee & { lastName: string }) | null;
}

/** Columns of `PaperPeople`, beside `fromPaper`. */
export const PEOPLE_OF_PAPER = {
  ...{ placementId: 'placement.id', placementState: 'placement.state', placementSource: 'placement.source' },
  ...{ startOn: 'placement.start_on::text', endOn: 'placement.end_on::text', contactEmail: 'placement.contact_email' },
  ...{ studentId: 'student.id', studentFirstName: 'student.first_name', studentLastName: 'student.last_name' },
  birthDate: 'student.birth_date::text',
  student: `case when own.id is not null then ${addressee('own')} end`,
  guardians: GUARDIANS,
  isEmancipated: 'student.emancipated_on is not null',
  ...{ classId: 'class_group.id', className: 'class_group.name' },
  ...{ programmeId: 'programme.id', programmeName: 'programme.name', certification: 'programme.certification' },
  ...{ schoolId: 'school.id', schoolName: 'school.name', schoolKind: 'school.kind', schoolAddress: 'school.address' },
  ...{ schoolCommune: 'school.commune_insee', schoolEmail: 'school.email', schoolPhone: 'school.phone' },
  companyId: 'company.id',
  companyStatus: HOST_STATUS,
  siteId: 'site.id',
  hostName: HOST_NAME,
  hostSiren: 'coalesce(company.siren, placement.host_siren)',
  hostSiret: 'coalesce(placement.host_siret, site.siret)',
  ...{ hostHeadcount: 'company.headcount', hostHeadcountOn: 'company.headcount_on::text' },
  hostAddress: HOST_ADDRESS,
  hostCommune: HOST_COMMUNE,
  contact: `case when contact.id is not null then ${addressee('contact')} end`,
  teacher: `case when referent.id is not null then json_build_object('accountId', referent.id, 'address', referent.email,
    'locale', referent.locale, 'firstName', referent.first_name, 'lastName', referent.last_name) end`,
} as const;

/** SQL: a table of papers with the people of its placement. */
export const fromPaper = (table: PlacementPaperType): string => `from ${table}
  join placement on placement.id = ${table}.placement_id
  join school on school.id = ${table}.school_id
  join student on student.id = placement.student_id
  left join offer on offer.id = placement.offer_id
  ${HOST}
  left join account contact on contact.id = ${CONTACT_OF_OFFER} and company.status = 'verified'
  left join account own on own.id = student.account_id
  left join class_group on class_group.id = student.class_group_id
  left join programme on programme.id = class_group.programme_id
  left join ${MEMBERS} teacher on teacher.id = ${REFERENT}
  left join account referent on referent.id = teacher.account_id`;

/**
 * SQL: the reader's school holds the paper and, for a teacher, shares the class of the student now. Two texts, so that the database
 * begins with the few classes of a teacher.
 */
export const ofSchoolReader = (
  school: string,
  teacher: string,
  { teacherId }: Pick<ClassReader, 'teacherId'>,
  table: PlacementPaperType,
): string => `${table}.school_id = ${school} and ${teacherId === null ? `${teacher}::uuid is null` : sharesNow('class_group.id', teacher)}`;

/** A paper as one side finds it; null where it is not theirs. Raw and prepared: one trip for the whole, whose plan costs ten times its run. */
export function seenBySides<Row>(table: PlacementPaperType, columns: SelectList<Row>) {
  const seen = preparedForms<{ scope: string }, Row>(({ scope }) => ({
    columns,
    from: `${fromPaper(table)} where ${table}.id = $1 and ${scope}`,
  }));
  const find = async (manager: EntityManager, id: string, scope: string, values: readonly unknown[]): Promise<Row | null> =>
    (await seen(manager, { scope }, [id, ...values]))[0] ?? null;
  return {
    school: (manager: EntityManager, id: string, reader: ClassReader) =>
      find(manager, id, ofSchoolReader('$2', '$3', reader, table), [reader.schoolId, reader.teacherId]),
    company: (manager: EntityManager, id: string, companyId: string) => find(manager, id, 'company.id = $2', [companyId]),
    student: (manager: EntityManager, id: string, studentId: string) => find(manager, id, 'student.id = $2', [studentId]),
    /** Of a link that was checked, or for the system. */
    any: (manager: EntityManager, id: string) => find(manager, id, 'true', []),
  };
}
