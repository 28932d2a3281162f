import type { World } from '../../support/world.js';
import type { Who } from './canary-oracle.js';

const NONE: ReadonlySet<string> = new Set();

/** Returns the ids that a person may change at most: a student's own, all of a school, all of a company. */
export async function ownIds(world: World): Promise<{ of: (who: Who) => ReadonlySet<string> }> {
  const byOwner = new Map<string, Set<string>>();
  for (const sql of OWNED) {
    for (const { owner, id } of await world.query<{ owner: string; id: string }>(sql)) {
      byOwner.set(owner, (byOwner.get(owner) ?? new Set()).add(id));
    }
  }
  const schools = new Map(
    (await world.query<{ id: string; schoolId: string }>(`select id, school_id as "schoolId" from membership where role = 'teacher'`)).map(
      ({ id, schoolId }) => [id, schoolId],
    ),
  );
  const ownerOf = (who: Who): string | undefined => {
    if (who.role === 'student') return who.studentId;
    if (who.role === 'teacher') return schools.get(who.teacherId);
    if (who.role === 'school_office') return who.schoolId;
    return who.role === 'company' ? who.companyId : undefined;
  };
  return { of: (who) => byOwner.get(ownerOf(who) ?? '') ?? NONE };
}

const OF_STUDENT = ['application', 'invitation_to_apply', 'cv_file', 'application_draft', 'placement', 'contact_note', 'report'];
/** SQL of each student's schools. */
const SCHOOLED = `(select student.id, account_id, class_group.school_id from student join class_group
  on class_group.id in (student.class_group_id, student.other_class_group_id)
  union select id, account_id, school_id from student where school_id is not null)`;
const OF_COMPANY = ['company_site', 'company_image', 'membership', 'invitation_to_apply', 'report'];

const AGREEMENTS = 'from agreement join placement on placement.id = placement_id';
const VERSIONS = `${AGREEMENTS} join paper_version version on version.agreement_id = agreement.id`;
/** SQL of agreements and dependent rows. */
const AGREED = [
  `agreement.id ${AGREEMENTS}`,
  `version.id ${VERSIONS}`,
  `amendment.id ${AGREEMENTS} join amendment on amendment.agreement_id = agreement.id`,
  `signatory.id ${VERSIONS} join signatory on version_id = version.id`,
];

const OWNED: readonly string[] = [
  'select id as owner, id from student',
  ...OF_STUDENT.map((table) => `select student_id as owner, id from ${table}`),
  `select student_id as owner, interview_slot.id from interview_slot join interview on interview.id = interview_id
   join application on application.id = application_id`,
  'select id as owner, id from school',
  ...['class_group', 'programme', 'membership', 'roster_import'].map(
    (table) => `select school_id as owner, id from ${table} where school_id is not null`,
  ),
  `select school_id as owner, id from ${SCHOOLED} pupil`,
  `select school_id as owner, account_id as id from ${SCHOOLED} pupil where account_id is not null`,
  ...OF_STUDENT.map(
    (table) => `select pupil.school_id as owner, ${table}.id from ${table} join ${SCHOOLED} pupil on pupil.id = student_id`,
  ),
  'select id as owner, id from company',
  ...OF_COMPANY.map((table) => `select company_id as owner, id from ${table} where company_id is not null`),
  ...['offer', 'application', 'placement'].map(
    (table) => `select company_id as owner, ${table}.id from ${table} join company_site on company_site.id = ${table}.company_site_id`,
  ),
  ...AGREED.map((of) => `select student_id as owner, ${of}`),
  ...AGREED.map((of) => `select agreement.school_id as owner, ${of}`),
  ...AGREED.map((of) => `select company_id as owner, ${of} join company_site on company_site.id = placement.company_site_id`),
  `select company_id as owner, candidate.id from candidate join offer on offer.id = offer_id join company_site on company_site.id = offer.company_site_id`,
];
