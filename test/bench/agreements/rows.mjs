import { plantSchool } from '../roster/school.mjs';

/** States in the shares of a school in spring: most are sealed. */
const STATES = ['draft', 'company_done', 'school_done', 'pedagogically_ok', 'changes_requested', 'ready_to_sign', 'partially_signed'];
const SIGNERS = ['host', 'referent', 'student', 'tutor', 'school'];

/** `count` agreements of one school, each with its parts, and with a version and five signatories once it is out; of those that are sealed, a sixth has an amendment under way. */
export async function plantAgreements(world, count) {
  const { query } = world;
  const school = await plantSchool(world, 'P');
  const classes = school.classes.map(({ id }) => id);
  await query(
    `insert into class_teacher (id, class_group_id, membership_id)
     select gen_random_uuid(), id, referent_teacher_id from class_group where school_id = $1 and name < 'BTS 12'`,
    [school.schoolId],
  );
  await query(
    `create temporary table planned as select n, gen_random_uuid() as student, gen_random_uuid() as placement, gen_random_uuid() as agreement,
       gen_random_uuid() as version, ($2::uuid[])[1 + (n / 5) % $3] as class_id,
       case when n % 5 < 3 then 'sealed' else ($4::text[])[1 + n % $5] end as state,
       date '2026-01-05' + (n * 7) % 700 as start_on
     from generate_series(1, $1) n`,
    [count, classes, classes.length, STATES, STATES.length],
  );
  await query(
    `insert into student (id, class_group_id, first_name, last_name, birth_date, kinds)
     select student, class_id, 'Lou', 'Martin ' || n, date '2006-01-01' + n % 900, '{internship}' from planned`,
  );
  await query(
    `insert into placement (id, student_id, source, state, kind, start_on, end_on, host_name, contact_email)
     select placement, student, 'declared', 'preparing', 'internship', start_on, start_on + 55, 'Moulins ' || n % 400,
       'contact' || n || '@moulin.example' from planned`,
  );
  await query(
    `insert into agreement (id, placement_id, school_id, kind, state, state_at)
     select agreement, placement, $1, 'internship', state, now() - make_interval(hours => n % 900) from planned`,
    [school.schoolId],
  );
  await query(
    `insert into agreement_part (agreement_id, party, content, done_at)
     select agreement, party, '{}', case when state <> 'draft' then now() end
     from planned, unnest(array['host', 'school', 'student']) party`,
  );
  await query(
    `insert into paper_version (id, agreement_id, number, parts, document, file_id, sha256, completed_at, sealed_at, sealed_file_id, sealed_sha256)
     select version, agreement, 1, '{}', '{}', gen_random_uuid(), md5(n::text),
       case when state = 'sealed' then now() end, case when state = 'sealed' then now() end,
       case when state = 'sealed' then gen_random_uuid() end, case when state = 'sealed' then md5(n::text) end
     from planned where state in ('sealed', 'ready_to_sign', 'partially_signed')`,
  );
  await query(
    `insert into signatory (id, version_id, role, "order", name, email, state, asked_on, method, signed_at)
     select gen_random_uuid(), version, role, 1, 'Personne', role || n || '@moulin.example', case when state = 'sealed' then 'signed' else 'asked' end,
       current_date - 3, case when state = 'sealed' then 'code' end, case when state = 'sealed' then now() end
     from planned, unnest($1::text[]) role where state in ('sealed', 'ready_to_sign', 'partially_signed')`,
    [SIGNERS],
  );
  await query(
    `insert into amendment (id, agreement_id, number, motives, reason, state, effective_on, begun_by_role)
     select gen_random_uuid(), agreement, 1, '{tutor}', 'La tutrice change.', case when n % 2 = 0 then 'draft' else 'sealed' end, start_on + 20, 'school_staff'
     from planned where state = 'sealed' and n % 10 < 2`,
  );
  await query('drop table planned');
  await query('analyze');
  const [teacher] = await query('select referent_teacher_id as id from class_group where school_id = $1 limit 1', [school.schoolId]);
  return { schoolId: school.schoolId, teacherId: teacher.id };
}
