// Rows of students and offers all over Hauts-de-France, as the worker reads them.
const library = (name) => import(new URL(`../../../dist/libs/${name}/src/index.js`, import.meta.url).href);
const { communes, sectorOccupations } = await library('reference');
const { addDays, dayInParis } = await library('domain');

const DEPARTMENTS = ['02', '59', '60', '62', '80'];
const towns = communes()
  .filter(({ department, population }) => DEPARTMENTS.includes(department) && population > 2_000)
  .map(({ insee }) => insee);
const codes = [...sectorOccupations().keys()];
const today = dayInParis(new Date());

/** One of the array's values, by lot. */
const drawn = (parameter) => `(${parameter}::text[])[1 + floor(random() * cardinality(${parameter}::text[]))::int]`;

/** Answers the ids of the students. Their addresses are not confirmed: nobody is written to. */
export async function plantCampus(query, { students, offers }) {
  await query(`insert into school (id, name, kind, commune_insee) values (gen_random_uuid(), 'Lycée des Tilleuls', 'lycee', '80021')`);
  await query(`with person as (
      insert into account (id, email, name, first_name, last_name)
      values (gen_random_uuid(), 'enseignant@campus.example', 'Camille Roux', 'Camille', 'Roux') returning id),
    teacher as (insert into teacher (id, account_id, school_id) select gen_random_uuid(), person.id, school.id from person, school returning id, school_id)
    insert into class_group (id, school_id, referent_teacher_id, name, certification, level)
    select gen_random_uuid(), school_id, teacher.id, 'BTS 2', 'bts-metiers-de-la-chimie', 5 from teacher`);
  await query(
    `with person as (
       insert into account (id, email, name, first_name, last_name)
       select gen_random_uuid(), n || '@campus.example', 'Camille Roux', 'Camille', 'Roux' from generate_series(1, $1) n returning id)
     insert into student (id, account_id, class_group_id, birth_date, kinds, available_from, available_to, wanted_rome_codes, skills, skills_to_learn, commune_insee, limit_km)
     select gen_random_uuid(), person.id, class_group.id, $2, '{internship}', $3, $4, array[${drawn('$5')}], '{300078}', '{114642}', ${drawn('$6')}, 20 + floor(random() * 40)
     from person, class_group`,
    [students, addDays(today, -20 * 366), addDays(today, 30), addDays(today, 150), codes, towns],
  );
  await query(`insert into company (id, siren, name, status) values (gen_random_uuid(), '800000001', 'Laboratoire Lenoir', 'verified')`);
  await query(
    `insert into company_site (id, company_id, siret, address, commune_insee) select gen_random_uuid(), id, '80000000100001', '1 rue du Four', '80021' from company`,
  );
  await query(
    `insert into offer (id, company_site_id, contact_account_id, kind, title, description, rome_codes, target_levels, seats, start_from, start_to, duration_weeks, commune_insee, status, published_at)
     select gen_random_uuid(), site.id, contact.id, 'internship', 'Stage', 'Préparer et suivre les analyses.', array[${drawn('$2')}], '{4,5}', 2, $3, $4, 8, ${drawn('$5')}, 'published', now()
     from company_site site, (select id from account limit 1) contact, generate_series(1, $1)`,
    [offers, codes, addDays(today, 35), addDays(today, 60), towns],
  );
  return (await query('select id from student')).map(({ id }) => id);
}

/** Another profile: somewhere else, another occupation. */
export const changeStudent = (manager, id) =>
  manager.query(
    `update student set wanted_rome_codes = array[${drawn('$2')}], commune_insee = ${drawn('$3')}, version = version + 1 where id = $1 returning version`,
    [id, codes, towns],
  );
