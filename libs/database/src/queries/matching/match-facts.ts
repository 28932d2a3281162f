import {
  bornToBeListed,
  type CivilDate,
  type CompanySize,
  hazardsOrUnknown,
  type KindAvailability,
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
import { preparedQuery, rowsOf, type SelectList, selected, uuidsOf } from '../../rows.js';
import { AVAILABILITY } from '../people/availability.js';
import { OPTED_IN } from './candidates/candidates-of-offer.js';

/** A valid derogation declaration, as the law rules read it. */
export interface DeclarationRow {
  hazards: string[];
  declaredOn: string;
}

/** Student columns for matching; read by `studentFacts` of libs/matching. */
export interface StudentMatchRow {
  id: string;
  version: number;
  /** Null without class or account, in which case nothing matches. */
  schoolId: string | null;
  level: Level | null;
  certification: string | null;
  searchState: SearchState;
  birthDate: string;
  lowerSecondaryFinished: boolean;
  legalExceptions: string[];
  fitnessNoticeOn: string | null;
  /** Declarations of the school. */
  schoolDeclarations: DeclarationRow[];
  kinds: OfferKind[];
  availability: KindAvailability[];
  wantedRomeCodes: string[];
  skills: string[];
  skillsToLearn: string[];
  languages: LanguageSkill[];
  sectorWishes: Sector[];
  sizeWishes: CompanySize[];
  /** Calendar of the programme. */
  workStudyBlocks: WorkStudyBlock[];
  communeInsee: string | null;
  limitKm: number;
  hasDrivingLicence: boolean;
}

/** Offer columns for matching; read by `offerFacts` of libs/matching. */
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
  /** Sector of the company. */
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
  /** Declarations of the site. */
  employerDeclarations: DeclarationRow[];
  minAge: number | null;
  payCents: number | null;
  payUnit: 'hour' | 'month' | null;
  weeklyMinutes: number | null;
}

const declarationsOf = (owner: string) => `
    coalesce((select json_agg(json_build_object('hazards', declared.hazards, 'declaredOn', declared.declared_on) order by declared.id)
      from derogation_declaration declared where declared.${owner} and declared.withdrawn_at is null), '[]')`;

/** Raw: read for every scored student and offer, declarations and skills by sub-selects. */
const STUDENT: SelectList<StudentMatchRow> = {
  id: 'student.id',
  version: 'student.version',
  schoolId: 'case when student.account_id is not null then class_group.school_id end',
  level: 'class_group.level',
  certification: 'class_group.certification',
  searchState: 'student.search_state',
  birthDate: 'student.birth_date',
  lowerSecondaryFinished: 'student.lower_secondary_finished',
  kinds: 'student.kinds',
  legalExceptions: 'student.legal_exceptions',
  fitnessNoticeOn: 'student.fitness_notice_on',
  schoolDeclarations: declarationsOf('school_id = class_group.school_id'),
  availability: AVAILABILITY,
  wantedRomeCodes: 'student.wanted_rome_codes',
  skills: 'student.skills',
  skillsToLearn: 'student.skills_to_learn',
  languages: 'student.languages',
  sectorWishes: 'student.sector_wishes',
  sizeWishes: 'student.size_wishes',
  workStudyBlocks: `coalesce(programme.work_study_blocks, '[]')`,
  communeInsee: 'student.commune_insee',
  limitKm: 'student.limit_km',
  hasDrivingLicence: 'student.has_driving_licence',
};

const STUDENTS = `
  from student left join class_group on class_group.id = student.class_group_id
  left join programme on programme.id = class_group.programme_id`;

const OFFER: SelectList<OfferMatchRow> = {
  id: 'offer.id',
  version: 'offer.version',
  status: 'offer.status',
  expiresOn: 'offer.expires_on',
  seats: 'offer.seats',
  seatsHeld: `(select count(*)::int from application
      where application.offer_id = offer.id and application.status in ('offered', 'accepted'))`,
  reservedSchoolIds: 'offer.reserved_school_ids',
  kind: 'offer.kind',
  targetLevels: 'offer.target_levels',
  certificationWanted: 'offer.certification_wanted',
  romeCodes: 'offer.rome_codes',
  skills: `coalesce((select json_agg(json_build_object('ogr', offer_skill.ogr, 'need', offer_skill.need) order by offer_skill.ogr)
      from offer_skill where offer_skill.offer_id = offer.id), '[]')`,
  languages: 'offer.languages',
  sector: 'company.sector',
  size: 'company.size',
  minAge: 'offer.min_age',
  workStudyBlocks: 'offer.work_study_blocks',
  startFrom: 'offer.start_from',
  startTo: 'offer.start_to',
  durationWeeks: 'offer.duration_weeks',
  communeInsee: 'offer.commune_insee',
  remote: 'offer.remote',
  housingOffered: 'offer.housing_offered',
  drivingLicenceNeeded: 'offer.driving_licence_needed',
  drivingLicenceReason: 'offer.driving_licence_reason',
  // Null is online only if published before the question existed: closed to minors until its company answers.
  hazards: `coalesce(offer.hazards, '{${hazardsOrUnknown(null).join()}}')`,
  employerDeclarations: declarationsOf('company_site_id = offer.company_site_id'),
  payCents: 'offer.pay_cents',
  payUnit: 'offer.pay_unit',
  weeklyMinutes: 'offer.weekly_minutes',
};

const OFFERS = `
  from offer join company_site on company_site.id = offer.company_site_id join company on company.id = company_site.company_id`;

/** Students with an account and a class who search; published offers. All others match nothing. */
export const MATCHABLE = {
  student: `student.search_state = 'searching' and student.class_group_id is not null and student.account_id is not null`,
  offer: `offer.status = 'published'`,
} as const;

export async function countMatchable(manager: EntityManager): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    manager,
    {
      count: `(select count(*)::int from student where ${MATCHABLE.student}) + (select count(*)::int from offer where ${MATCHABLE.offer})`,
    },
    '',
  );
  return row?.count ?? 0;
}

const studentsAsked = preparedQuery<StudentMatchRow>(STUDENT, `${STUDENTS} where student.id = any(${uuidsOf('$1')})`);
const studentAsked = preparedQuery<StudentMatchRow>(STUDENT, `${STUDENTS} where student.id = $1`);
const offerAsked = preparedQuery<OfferMatchRow>(OFFER, `${OFFERS} where offer.id = $1`);

export async function studentMatchRow(manager: EntityManager, studentId: string): Promise<StudentMatchRow | null> {
  const [row] = await studentAsked(manager, [studentId]);
  return row ?? null;
}

export async function studentMatchRows(manager: EntityManager, studentIds: readonly string[]): Promise<StudentMatchRow[]> {
  return rowsOf<StudentMatchRow>(manager, STUDENT, `${STUDENTS} where student.id = any($1)`, [studentIds]);
}

/** Returns the rows of these students in the given order, undefined for an id without one. */
export async function studentMatchRowsInOrder(
  manager: EntityManager,
  studentIds: readonly string[],
): Promise<(StudentMatchRow | undefined)[]> {
  const rows = await studentsAsked(manager, [JSON.stringify(studentIds)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return studentIds.map((id) => byId.get(id));
}

export async function offerMatchRow(manager: EntityManager, offerId: string): Promise<OfferMatchRow | null> {
  const [row] = await offerAsked(manager, [offerId]);
  return row ?? null;
}

export async function offerMatchRows(manager: EntityManager, offerIds: readonly string[]): Promise<OfferMatchRow[]> {
  return rowsOf<OfferMatchRow>(manager, OFFER, `${OFFERS} where offer.id = any($1)`, [offerIds]);
}

/** Returns the columns of one side of a pair, as an object named after the side. */
const ofSide = (side: 'student' | 'offer', columns: object) =>
  Object.fromEntries(Object.keys(columns).map((name) => [`${side}.${name}`, `${side}."${name}"`]));

const pairAsked = preparedQuery<Record<string, unknown>>(
  { ...ofSide('student', STUDENT), ...ofSide('offer', OFFER) },
  `from (select 1) pair
   left join lateral (select ${selected(STUDENT)} ${STUDENTS} where student.id = $1) student on true
   left join lateral (select ${selected(OFFER)} ${OFFERS} where offer.id = $2) offer on true`,
);

/** Returns `studentMatchRow` and `offerMatchRow` in one round trip. */
export async function pairMatchRows(
  manager: EntityManager,
  studentId: string,
  offerId: string,
): Promise<{ student: StudentMatchRow | null; offer: OfferMatchRow | null }> {
  const [row = {}] = await pairAsked(manager, [studentId, offerId]);
  const side = <Row>(name: 'student' | 'offer', columns: SelectList<Row>) =>
    typeof row[`${name}.id`] === 'string'
      ? (Object.fromEntries(Object.keys(columns).map((column) => [column, row[`${name}.${column}`]])) as Row)
      : null;
  return { student: side('student', STUDENT), offer: side('offer', OFFER) };
}

export interface PublishedVersion {
  id: string;
  version: number;
}

const versions = preparedQuery<PublishedVersion>(
  { id: 'offer.id', version: 'offer.version' },
  `from offer where ${MATCHABLE.offer} order by offer.id`,
);

/** Returns published offers, ordered by id. */
export const publishedVersions = (manager: EntityManager): Promise<PublishedVersion[]> => versions(manager, []);

const print = preparedQuery<{ print: string }>(
  { print: `concat(count(*), ' ', bit_xor(hashtextextended(offer.id::text, offer.version)))` },
  `from offer where ${MATCHABLE.offer}`,
);

/** Returns a fingerprint that changes when an offer is published, unpublished or gets another version. */
export async function publishedPrint(manager: EntityManager): Promise<string> {
  const [row] = await print(manager, []);
  return row?.print ?? '';
}

const NIL = '00000000-0000-0000-0000-000000000000';

/** Yields searching students page by page, to limit memory. */
export async function* searchingStudentMatchPages(manager: EntityManager, size: number): AsyncGenerator<StudentMatchRow[]> {
  const from = `${STUDENTS} where ${MATCHABLE.student} and student.id > $1 order by student.id limit $2`;
  yield* pages<StudentMatchRow>((after) => rowsOf(manager, STUDENT, from, [after, size]), size);
}

/** Yields students who may be on a list of candidates, page by page. */
export async function* optedInStudentMatchPages(manager: EntityManager, size: number, today: CivilDate): AsyncGenerator<StudentMatchRow[]> {
  const { adult, agreed } = bornToBeListed(today);
  const from = `${STUDENTS} where ${MATCHABLE.student} and ${OPTED_IN} and student.id > $3 order by student.id limit $4`;
  yield* pages<StudentMatchRow>((after) => rowsOf(manager, STUDENT, from, [adult, agreed, after, size]), size);
}

/** Yields `publishedOfferMatchRows` page by page. */
export async function* publishedOfferMatchPages(manager: EntityManager, size: number): AsyncGenerator<OfferMatchRow[]> {
  const from = `${OFFERS} where ${MATCHABLE.offer} and offer.id > $1 order by offer.id limit $2`;
  yield* pages<OfferMatchRow>((after) => rowsOf(manager, OFFER, from, [after, size]), size);
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
