import {
  bornToBeListed,
  type CivilDate,
  type CompanySize,
  type LanguageSkill,
  type Level,
  type OfferKind,
  type OfferStatus,
  type RemoteMode,
  type SearchState,
  type Sector,
  type SkillNeed,
  type WorkStudyBlock,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { OPTED_IN } from '../candidates/candidates-of-offer.js';

/** A declaration of derogation that holds, as the law reads it. */
export interface DeclarationRow {
  hazards: string[];
  declaredOn: string;
}

/** What matching needs of a student; `studentFacts` of libs/matching reads it. */
export interface StudentMatchRow {
  id: string;
  version: number;
  schoolId: string | null;
  level: Level | null;
  certification: string | null;
  searchState: SearchState;
  birthDate: string;
  lowerSecondaryFinished: boolean;
  legalExceptions: string[];
  fitnessNoticeOn: string | null;
  /** Of the school. */
  schoolDeclarations: DeclarationRow[];
  kinds: OfferKind[];
  availableFrom: string | null;
  availableTo: string | null;
  wantedRomeCodes: string[];
  skills: string[];
  skillsToLearn: string[];
  languages: LanguageSkill[];
  sectorWishes: Sector[];
  sizeWishes: CompanySize[];
  /** Of the class. */
  workStudyBlocks: WorkStudyBlock[];
  communeInsee: string | null;
  limitKm: number;
  hasDrivingLicence: boolean;
}

/** What matching needs of an offer; `offerFacts` of libs/matching reads it. */
export interface OfferMatchRow {
  id: string;
  version: number;
  status: OfferStatus;
  expiresOn: string | null;
  seats: number;
  seatsHeld: number;
  reservedSchoolIds: string[];
  kind: OfferKind;
  targetLevels: Level[];
  certificationWanted: string | null;
  romeCodes: string[];
  skills: { ogr: string; need: SkillNeed }[];
  languages: LanguageSkill[];
  /** Of the company. */
  sector: Sector | null;
  size: CompanySize | null;
  startFrom: string | null;
  startTo: string | null;
  durationWeeks: number | null;
  workStudyBlocks: WorkStudyBlock[];
  communeInsee: string;
  remote: RemoteMode;
  housingOffered: boolean;
  drivingLicenceNeeded: boolean;
  drivingLicenceReason: string | null;
  hazards: string[];
  /** Of the site. */
  employerDeclarations: DeclarationRow[];
  minAge: number | null;
  payCents: number | null;
  payUnit: 'hour' | 'month' | null;
  weeklyMinutes: number | null;
}

const declarationsOf = (owner: string) => `
    coalesce((select json_agg(json_build_object('hazards', declared.hazards, 'declaredOn', declared.declared_on) order by declared.id)
      from derogation_declaration declared where declared.${owner} and declared.withdrawn_at is null), '[]')`;

const STUDENTS = `
  select student.id, student.version, class_group.school_id as "schoolId", class_group.level, class_group.certification,
    student.search_state as "searchState", student.birth_date as "birthDate",
    student.lower_secondary_finished as "lowerSecondaryFinished", student.kinds,
    student.legal_exceptions as "legalExceptions", student.fitness_notice_on as "fitnessNoticeOn",
    ${declarationsOf('school_id = class_group.school_id')} as "schoolDeclarations",
    student.available_from as "availableFrom", student.available_to as "availableTo",
    student.wanted_rome_codes as "wantedRomeCodes", student.skills, student.skills_to_learn as "skillsToLearn",
    student.languages, student.sector_wishes as "sectorWishes", student.size_wishes as "sizeWishes",
    coalesce(class_group.work_study_blocks, '[]') as "workStudyBlocks",
    student.commune_insee as "communeInsee", student.limit_km as "limitKm", student.has_driving_licence as "hasDrivingLicence"
  from student left join class_group on class_group.id = student.class_group_id`;

const OFFERS = `
  select offer.id, offer.version, offer.status, offer.expires_on as "expiresOn", offer.seats,
    (select count(*)::int from application
      where application.offer_id = offer.id and application.status in ('offered', 'accepted')) as "seatsHeld",
    offer.reserved_school_ids as "reservedSchoolIds",
    offer.kind, offer.target_levels as "targetLevels", offer.certification_wanted as "certificationWanted", offer.rome_codes as "romeCodes",
    coalesce((select json_agg(json_build_object('ogr', offer_skill.ogr, 'need', offer_skill.need) order by offer_skill.ogr)
      from offer_skill where offer_skill.offer_id = offer.id), '[]') as skills,
    offer.languages, company.sector, company.size, offer.min_age as "minAge", offer.work_study_blocks as "workStudyBlocks",
    offer.start_from as "startFrom", offer.start_to as "startTo", offer.duration_weeks as "durationWeeks",
    offer.commune_insee as "communeInsee", offer.remote, offer.housing_offered as "housingOffered",
    offer.driving_licence_needed as "drivingLicenceNeeded", offer.driving_licence_reason as "drivingLicenceReason", offer.hazards,
    ${declarationsOf('company_site_id = offer.company_site_id')} as "employerDeclarations",
    offer.pay_cents as "payCents", offer.pay_unit as "payUnit", offer.weekly_minutes as "weeklyMinutes"
  from offer join company_site on company_site.id = offer.company_site_id join company on company.id = company_site.company_id`;

/** Students who still search and belong to a class; offers that can be seen: all others match nothing. */
export const MATCHABLE = {
  student: `student.search_state = 'searching' and student.class_group_id is not null`,
  offer: `offer.status = 'published'`,
} as const;

export async function countMatchable(manager: EntityManager): Promise<number> {
  const [row] = await manager.query(
    `select (select count(*)::int from student where ${MATCHABLE.student}) + (select count(*)::int from offer where ${MATCHABLE.offer}) as count`,
  );
  return row.count;
}

export async function studentMatchRow(manager: EntityManager, studentId: string): Promise<StudentMatchRow | null> {
  const [row] = await manager.query(`${STUDENTS} where student.id = $1`, [studentId]);
  return row ?? null;
}

export async function studentMatchRows(manager: EntityManager, studentIds: readonly string[]): Promise<StudentMatchRow[]> {
  return manager.query(`${STUDENTS} where student.id = any($1)`, [studentIds]);
}

export async function offerMatchRow(manager: EntityManager, offerId: string): Promise<OfferMatchRow | null> {
  const [row] = await manager.query(`${OFFERS} where offer.id = $1`, [offerId]);
  return row ?? null;
}

export async function offerMatchRows(manager: EntityManager, offerIds: readonly string[]): Promise<OfferMatchRow[]> {
  return manager.query(`${OFFERS} where offer.id = any($1)`, [offerIds]);
}

export async function publishedOfferMatchRows(manager: EntityManager): Promise<OfferMatchRow[]> {
  return manager.query(`${OFFERS} where ${MATCHABLE.offer} order by offer.id`);
}

const NIL = '00000000-0000-0000-0000-000000000000';

/** Page by page, so that memory stays flat. */
export async function* searchingStudentMatchPages(manager: EntityManager, size: number): AsyncGenerator<StudentMatchRow[]> {
  const sql = `${STUDENTS} where ${MATCHABLE.student} and student.id > $1 order by student.id limit $2`;
  yield* pages<StudentMatchRow>((after) => manager.query(sql, [after, size]), size);
}

/** Students who may be on a list of candidates, page by page. */
export async function* optedInStudentMatchPages(manager: EntityManager, size: number, today: CivilDate): AsyncGenerator<StudentMatchRow[]> {
  const { adult, agreed } = bornToBeListed(today);
  const sql = `${STUDENTS} where ${MATCHABLE.student} and ${OPTED_IN} and student.id > $3 order by student.id limit $4`;
  yield* pages<StudentMatchRow>((after) => manager.query(sql, [adult, agreed, after, size]), size);
}

/** `publishedOfferMatchRows` page by page. */
export async function* publishedOfferMatchPages(manager: EntityManager, size: number): AsyncGenerator<OfferMatchRow[]> {
  const sql = `${OFFERS} where ${MATCHABLE.offer} and offer.id > $1 order by offer.id limit $2`;
  yield* pages<OfferMatchRow>((after) => manager.query(sql, [after, size]), size);
}

async function* pages<Row extends { id: string }>(readAfter: (id: string) => Promise<Row[]>, size: number): AsyncGenerator<Row[]> {
  let after = NIL;
  for (;;) {
    const rows = await readAfter(after);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    after = rows.at(-1)?.id ?? NIL;
  }
}
