import type { Client } from '../../support/client.js';
import type { World } from '../../support/world.js';
import { plantPeople } from '../rights/plant-roles.js';
import type { Who } from './canary-oracle.js';

const STUDENTS = 6;
const TEACHERS = 4;
const COMPANIES = 6;

/** Signs in a person of each role with a new session, and adds a visitor. */
export async function signInWitnesses(world: World): Promise<{ who: Who; client: Client }[]> {
  const students = await world.query<{ id: string; email: string }>(
    `select student.id, email from student join account on account.id = account_id order by (select count(*) from application where student_id = student.id) desc, student.id limit ${STUDENTS}`,
  );
  const teachers = await world.query<{ id: string; email: string }>(
    `select teacher.id, email from membership teacher join account on account.id = account_id where role = 'teacher' order by (select count(*) from class_group where referent_teacher_id = teacher.id) desc, teacher.id limit ${TEACHERS}`,
  );
  const companies = await world.query<{ id: string; email: string }>(
    `select company.id, min(email) as email from company join membership on company_id = company.id join account on account.id = account_id
     where status = 'verified' and role in ('company_admin', 'company_recruiter') group by company.id
     order by (select count(*) from application join company_site on company_site.id = application.company_site_id where company_site.company_id = company.id) desc, company.id limit ${COMPANIES}`,
  );
  const coordinators = await world.query<{ email: string }>(
    "select email from membership join account on account.id = account_id where role = 'campus_coordinator' limit 1",
  );
  const people: { who: Who; email: string }[] = [
    ...students.map(({ id, email }) => ({ who: { role: 'student' as const, studentId: id }, email })),
    ...teachers.map(({ id, email }) => ({ who: { role: 'teacher' as const, teacherId: id }, email })),
    ...companies.map(({ id, email }) => ({ who: { role: 'company' as const, companyId: id }, email })),
    ...coordinators.map(({ email }) => ({ who: { role: 'campus_coordinator' as const }, email })),
  ];
  people.push(...(await plantPeople(world)));
  const witnesses: { who: Who; client: Client }[] = [{ who: { role: 'anonymous' }, client: world.client() }];
  for (const { who, email } of people) {
    const client = world.client();
    const { status } = await client.post('/api/auth/sign-in/email', { email, password: world.env.SEVE_DEMO_PASSWORD });
    if (status !== 200) throw new Error(`${email} cannot sign in: ${status}`);
    witnesses.push({ who, client });
  }
  return witnesses;
}
