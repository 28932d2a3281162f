import { v7 as uuid } from 'uuid';
import { found } from '../../support/found.js';
import type { World } from '../../support/world.js';
import type { StoryIds } from '../rights/principals.js';

/** SQL of an id that belongs to others, by kind. `$1` is the school of the story, `$2` its company, `$3` its student. */
const FOREIGN: Record<string, string> = {
  school: 'select id from school where id <> $1 order by id',
  class: 'select id from class_group where school_id <> $1 order by id',
  programme: 'select id from programme where school_id <> $1 order by id',
  rollover: 'select id from year_rollover where school_id <> $1 order by id',
  teacher: "select id from membership where role = 'teacher' and school_id <> $1 and to_at is null order by id",
  office: "select id from membership where role in ('school_staff', 'school_head') and school_id <> $1 order by id",
  teacherAccount: "select account_id as id from membership where role = 'teacher' and school_id <> $1 order by id",
  student: `select student.id from student join class_group on class_group.id = class_group_id where class_group.school_id <> $1 and not exists (
    select 1 from application join company_site on company_site.id = company_site_id where student_id = student.id and company_id = $2) order by id`,
  studentAccount: 'select account_id as id from student where id <> $3 and account_id is not null order by id',
  waitingCompany: "select id from company where status <> 'verified' order by id",
  waitingSite: "select company_site.id from company_site join company on company.id = company_id where status <> 'verified' order by 1",
  site: 'select id from company_site where company_id <> $2 order by id',
  member: "select id from membership where role like 'company%' and company_id <> $2 order by id",
  memberAccount: "select account_id as id from membership where role like 'company%' and company_id <> $2 order by id",
  offer: `select offer.id from offer join company_site on company_site.id = company_site_id
    where company_id <> $2 and offer.status = 'draft' and publication = 0 order by 1`,
  application: `select application.id from application join company_site on company_site.id = company_site_id
    join student on student.id = student_id join class_group on class_group.id = class_group_id
    where company_id <> $2 and student_id <> $3 and class_group.school_id <> $1 order by 1`,
  declaredPlace: `select placement.id from placement join company_site on company_site.id = company_site_id
    join student on student.id = student_id join class_group on class_group.id = class_group_id
    where placement.source = 'declared' and company_id <> $2 and student_id <> $3 and class_group.school_id <> $1 order by 1`,
  framework: 'select id from framework_agreement where school_id <> $1 and company_id <> $2 order by id',
  cv: 'select id from cv_file where student_id <> $3 order by id',
  image: 'select id from company_image where company_id <> $2 order by id',
  derogation: `select derogation_declaration.id from derogation_declaration left join company_site on company_site.id = company_site_id
    where company_id <> $2 and (derogation_declaration.school_id is null or derogation_declaration.school_id <> $1) order by 1`,
  session:
    'select id from session where account_id not in (select account_id from student where id = $3 union select account_id from membership where school_id = $1 or company_id = $2) order by id',
  pooled: `select application.id from application join company_site on company_site.id = company_site_id where company_id <> $2 and application.status = 'pool' order by 1`,
  unknown: 'select gen_random_uuid() as id',
};

/** Returns an id by kind; throws when the demonstration has none. */
export async function foreignThings(world: World, ids: StoryIds): Promise<Record<string, string>> {
  await plantMissing(world, ids);
  const all: Record<string, string> = {};
  for (const [kind, sql] of Object.entries(FOREIGN)) {
    const values = [ids.schoolId, ids.companyId, ids.studentId].slice(
      0,
      sql.includes('$3') ? 3 : sql.includes('$2') ? 2 : sql.includes('$1') ? 1 : 0,
    );
    const typed = values.map((_, index) => `$${index + 1}::uuid is not null`).join(' and ');
    const [row] = await world.query<{ id: string }>(`select id from (${sql}) one ${typed && `where ${typed}`} limit 1`, values);
    all[kind] = found(row, `${kind} of others`).id;
  }
  return all;
}

/** Ids that the slots need in addition to those of the story. */
export interface OwnIds extends StoryIds {
  /** A published offer to which `student` has not applied. */
  openOfferId: string;
  cvId: string;
  /** A student who waits for `teacher` to confirm the class. */
  waitingStudentId: string;
  teacherId: string;
  memberAccountId: string;
  coordinatorAccountId: string;
  draftOfferId: string;
  studentName: { firstName: string; lastName: string };
  /** A verified company to which `student` has not written. */
  otherCompanyId: string;
  /** Account of the teacher whose membership is `spareMemberId`. */
  spareTeacherAccountId: string;
  otherSchoolId: string;
  classYear: number;
}

/** Inserts what the story lacks: an interview with times to choose, a pending sign-up, a referent with a possible successor. */
export async function ownThings(world: World, ids: StoryIds): Promise<OwnIds> {
  const one = async (sql: string, ...values: string[]) => found((await world.query<{ id: string }>(sql, values))[0], sql).id;
  await world.query("update interview set status = 'proposed', starts_at = null where application_id = $1", [ids.applicationId]);
  await world.query("update application set status = 'interview' where id = $1", [ids.applicationId]);
  const waitingStudentId = await one(
    `update student set other_class_group_id = $1, class_group_id = null, roster_state = 'to_confirm' where id = (
       select id from student where account_id is not null and class_group_id is distinct from $1 and id <> $2
       and not exists (select 1 from application where student_id = student.id) order by id limit 1) returning id`,
    ...[ids.classId, ids.studentId],
  );
  const teacherId = await one('select referent_teacher_id as id from class_group where id = $1', ids.classId);
  const successionId = await one(
    `insert into class_group select (jsonb_populate_record(null::class_group, to_jsonb(class_group) || jsonb_build_object(
       'id', gen_random_uuid(), 'code', null, 'referent_teacher_id', $2::uuid))).* from class_group where id = $1 returning id`,
    ...[ids.classId, ids.spareMemberId],
  );
  await world.query('insert into class_teacher (id, class_group_id, membership_id) values (gen_random_uuid(), $1, $2)', [
    ...[successionId, ids.spareMemberId],
  ]);
  const names = await world.query<OwnIds['studentName']>(
    'select first_name as "firstName", last_name as "lastName" from student where id = $1',
    [ids.studentId],
  );
  const years = await world.query<{ year: number }>('select school_year as year from class_group where id = $1', [ids.classId]);
  return {
    ...ids,
    classYear: found(years[0], 'the year of the class').year,
    spareTeacherAccountId: await one('select account_id as id from membership where id = $1', ids.spareMemberId),
    otherSchoolId: await one('select id from school where id <> $1 order by id limit 1', ids.schoolId),
    studentName: found(names[0], 'the name of the student'),
    draftOfferId: await one(
      `insert into offer select (jsonb_populate_record(null::offer, to_jsonb(offer) || jsonb_build_object(
         'id', gen_random_uuid(), 'status', 'draft', 'published_at', null, 'publication', 0, 'version', 1))).* from offer where id = $1 returning id`,
      ids.offerId,
    ),
    waitingStudentId,
    teacherId,
    openOfferId: await one(
      `select offer.id from offer where status = 'published' and cardinality(reserved_school_ids) = 0 and not exists (
         select 1 from application where offer_id = offer.id and student_id = $1) order by id limit 1`,
      ids.studentId,
    ),
    otherCompanyId: await one(
      `select company.id from company where status = 'verified' and id <> $1 and exists (select 1 from company_site where company_id = company.id)
       and not exists (select 1 from application join company_site on company_site.id = company_site_id where company_id = company.id and student_id = $2)
       order by id limit 1`,
      ...[ids.companyId, ids.studentId],
    ),
    cvId: await one('select id from cv_file where student_id = $1', ids.studentId),
    memberAccountId: await one(
      "select account_id as id from membership where company_id = $1 and role = 'company_admin' limit 1",
      ids.companyId,
    ),
    coordinatorAccountId: await one("select account_id as id from membership where role = 'campus_coordinator' and to_at is null limit 1"),
  };
}

/** Inserts records of others, of kinds that the story has and the demonstration lacks. */
async function plantMissing(world: World, { companyId, schoolId }: StoryIds): Promise<void> {
  const [other] = await world.query<{ companyId: string; siteId: string }>(
    `select company_id as "companyId", company_site.id as "siteId" from company_site join company on company.id = company_id
     where company_id <> $1 and company.status = 'verified' order by 2 limit 1`,
    [companyId],
  );
  const { companyId: otherId, siteId } = found(other, 'a company that is another');
  await world.query("insert into company_image (id, company_id, role, kind, sha256) values ($1, $2, 'photo', 'png', '')", [
    uuid(),
    otherId,
  ]);
  await world.query(
    `insert into offer select (jsonb_populate_record(null::offer, to_jsonb(offer) || jsonb_build_object(
       'id', gen_random_uuid(), 'status', 'draft', 'published_at', null, 'publication', 0, 'company_site_id', $1::uuid))).* from offer where status = 'published' limit 1`,
    [siteId],
  );
  await world.query(
    `insert into derogation_declaration (id, company_site_id, hazards, declared_on, recorded_by_account_id)
     select gen_random_uuid(), $1, '{chemical_agents}', current_date - 30, account_id from membership where company_id = $2 limit 1`,
    [siteId, otherId],
  );
  await world.query(
    `insert into company_site (id, company_id, siret, address, commune_insee)
     select gen_random_uuid(), id, '99999999900019', 'rue', '80021' from company where status = 'suspended' limit 1`,
  );
  await world.query(
    `insert into class_group select (jsonb_populate_record(null::class_group, to_jsonb(class_group) || jsonb_build_object(
       'id', gen_random_uuid(), 'code', null))).* from class_group where school_id <> $1 limit 1`,
    [schoolId],
  );
  await world.query(
    `insert into placement (id, source, state, company_site_id, host_siren, host_siret, student_id, kind, weekly_minutes, start_on, end_on)
     select gen_random_uuid(), 'declared', 'declared', site.id, left(site.siret, 9), site.siret, student.id, 'internship', 2100,
       current_date - 200, current_date - 190
     from company_site site cross join student join class_group on class_group.id = class_group_id
     where site.id = $1 and class_group.school_id <> $2 order by student.id limit 1`,
    [siteId, schoolId],
  );
  await world.query(
    `insert into framework_agreement (id, school_id, company_id, begun_by, state, first_year, last_year, start_on, end_on)
     select gen_random_uuid(), school.id, $1, 'school', 'running', 2026, 2026, '2026-09-01', '2027-08-31' from school where id <> $2 limit 1`,
    [otherId, schoolId],
  );
  await world.query(
    `insert into year_rollover (id, school_id, account_id, teacher_id, from_year, classes, opened_class_ids, state)
     select gen_random_uuid(), school_id, gen_random_uuid(), referent_teacher_id, 2025, '[]', '{}', 'applied' from class_group
     where school_id <> $1 and referent_teacher_id is not null limit 1`,
    [schoolId],
  );
}
