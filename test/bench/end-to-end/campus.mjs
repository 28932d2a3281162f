// The campus of the matching race in the database: 5,000 students, 1,000 published offers.
import { randomUUID } from 'node:crypto';
import { region, SIZES_OF_RACE } from '../matching/region.mjs';
import { availabilityRows, offerRow, studentRow } from './campus-rows.mjs';
import { insert } from './insert.mjs';
import { accountRow, companyRow, siteRow } from './people-rows.mjs';

const idOf = ({ facts }) => facts.id;

/** Returns the students, and the ids of the rows that can change. No address is confirmed, so no letter is sent. */
export async function plantCampus(query) {
  const { students, offers } = region(SIZES_OF_RACE.campus);
  const teacher = accountRow();
  await insert(query, 'account', [teacher]);
  await plantStudents(query, students, await plantClasses(query, students, teacher));
  await plantOffers(query, offers, teacher);
  await query('analyze');
  return { students, studentIds: students.map(idOf), offerIds: offers.map(idOf) };
}

/** One row for each key. */
const grouped = (list, keyOf, rowOf) => new Map([...new Map(list.map((one) => [keyOf(one), one]))].map(([key, one]) => [key, rowOf(one)]));
const classOf = ({ facts }) => `${facts.schoolId} ${facts.certification}`;
const companyOf = ({ facts }) => `${facts.sector} ${facts.size}`;

async function plantClasses(query, students, teacher) {
  const schools = [...new Set(students.map(({ facts }) => facts.schoolId))].map((id) => ({
    id,
    name: 'Lycée des Tilleuls',
    kind: 'lycee',
    commune_insee: '80021',
  }));
  await insert(query, 'school', schools);
  await insert(query, 'membership', [{ id: teacher.id, role: 'teacher', account_id: teacher.id, school_id: schools[0].id }]);
  const classes = grouped(students, classOf, ({ facts: { schoolId, certification, level } }) => ({
    id: randomUUID(),
    school_id: schoolId,
    referent_teacher_id: teacher.id,
    name: certification,
    certification,
    level,
  }));
  const programmes = new Map(
    [...classes.values()].map(({ id, school_id, name, certification, level }) => [
      id,
      { id: randomUUID(), school_id, name, certification, level },
    ]),
  );
  await insert(query, 'programme', [...programmes.values()]);
  await insert(
    query,
    'class_group',
    [...classes.values()].map((one) => ({ ...one, programme_id: programmes.get(one.id).id, school_year: 2026 })),
  );
  await insert(
    query,
    'class_teacher',
    [...classes.keys()].map((key) => ({ id: randomUUID(), class_group_id: classes.get(key).id, membership_id: teacher.id })),
  );
  return classes;
}

async function plantStudents(query, students, classes) {
  const accounts = students.map(accountRow);
  const rows = students.map((student, place) => ({
    ...studentRow(student),
    account_id: accounts[place].id,
    class_group_id: classes.get(classOf(student)).id,
  }));
  await insert(query, 'account', accounts);
  await insert(query, 'student', rows);
  await insert(query, 'student_availability', students.flatMap(availabilityRows));
}

async function plantOffers(query, offers, contact) {
  const companies = grouped(offers, companyOf, ({ facts }) => companyRow(facts));
  const sites = new Map([...companies].map(([key, company]) => [key, siteRow(company)]));
  const rows = offers.map((offer) => ({
    ...offerRow(offer),
    company_site_id: sites.get(companyOf(offer)).id,
    contact_account_id: contact.id,
  }));
  await insert(query, 'company', [...companies.values()]);
  await insert(query, 'company_site', [...sites.values()]);
  await insert(query, 'offer', rows);
  await insert(
    query,
    'offer_skill',
    offers.flatMap(({ facts }) => facts.skills.map((skill) => ({ offer_id: facts.id, ...skill }))),
  );
}
