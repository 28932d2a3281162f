import { request } from 'node:http';
import type { Client } from '../support/client.js';
import type { World } from '../support/world.js';

export const PRINCIPALS = [
  'anonymous',
  'student',
  'otherStudent',
  'company',
  'otherCompany',
  'teacher',
  'otherTeacher',
  'coordinator',
] as const;
export type PrincipalName = (typeof PRINCIPALS)[number];

export const PASSWORD = 'un-mot-de-passe-de-test';

/** Ids of one story: `student` of `teacher`'s class has applied to an offer of `company`. */
export interface StoryIds {
  id: string;
  offerId: string;
  applicationId: string;
  classId: string;
  studentId: string;
  companyId: string;
  invitationId: string;
}

interface Cast extends StoryIds {
  studentEmail: string;
  companyEmail: string;
  teacherEmail: string;
}

/** Signs the eight principals in, and finds the ids of what belongs to the first of each pair. */
export async function signInEverybody(world: World): Promise<{ clients: Record<PrincipalName, Client>; ids: StoryIds }> {
  const [cast] = await world.query<Cast & { schoolId: string }>(
    `select application.id as "applicationId", offer.id as "offerId", student.id as "studentId", class_group.id as "classId",
            company_site.company_id as "companyId", student_account.email as "studentEmail", member_account.email as "companyEmail",
            teacher_account.email as "teacherEmail", class_group.school_id as "schoolId"
     from application join offer on offer.id = application.offer_id join company_site on company_site.id = offer.company_site_id
     join company_member on company_member.company_id = company_site.company_id and company_member.role = 'company_admin'
     join account member_account on member_account.id = company_member.account_id
     join student on student.id = application.student_id join account student_account on student_account.id = student.account_id
     join class_group on class_group.id = student.class_group_id join teacher on teacher.id = class_group.referent_teacher_id
     join account teacher_account on teacher_account.id = teacher.account_id
     where application.status = 'read' and offer.status = 'published' order by application.id limit 1`,
  );
  if (!cast) throw new Error('the demo data holds no application that is read');
  const emailOf = async (sql: string, value: string) => {
    const [row] = await world.query<{ email: string }>(sql, [value]);
    if (!row) throw new Error(`nobody for: ${sql}`);
    return row.email;
  };
  const emails: Record<Exclude<PrincipalName, 'anonymous'>, string> = {
    student: cast.studentEmail,
    otherStudent: await emailOf(
      'select email from account join student on account_id = account.id where student.id <> $1 and student.id not in (select student_id from application) order by email limit 1',
      cast.studentId,
    ),
    company: cast.companyEmail,
    otherCompany: await emailOf(
      "select email from account join company_member on account_id = account.id join company on company.id = company_id where status = 'verified' and company_id <> $1 and company_member.role = 'company_admin' order by email limit 1",
      cast.companyId,
    ),
    teacher: cast.teacherEmail,
    otherTeacher: await emailOf(
      'select email from account join teacher on account_id = account.id where school_id <> $1 order by email limit 1',
      cast.schoolId,
    ),
    coordinator: await emailOf('select email from account join coordinator on account_id = account.id where email <> $1 limit 1', ''),
  };
  const clients = { anonymous: world.client() } as Record<PrincipalName, Client>;
  for (const [name, email] of Object.entries(emails)) {
    const client = world.client();
    const { status } = await client.post('/api/auth/sign-in/email', { email, password: PASSWORD });
    if (status !== 200) throw new Error(`${name} cannot sign in: ${status}`);
    clients[name as PrincipalName] = client;
  }
  const invited = await clients.coordinator.post<{ id: string }>('/api/invitations', {
    role: 'campus_coordinator',
    email: 'new@campus.example',
  });
  return { clients, ids: { ...cast, id: cast.offerId, invitationId: invited.body.id } };
}

/** Sends `path` exactly as it is written, also in the absolute form, which `fetch` would tidy. */
export function sendRaw(
  world: World,
  method: string,
  path: string,
  cookie: string,
  body: string | null,
): Promise<{ status: number; type: string }> {
  const { hostname, port, origin } = new URL(world.url);
  return new Promise((resolve, reject) => {
    const headers = { origin, ...(cookie && { cookie }), ...(body !== null && { 'content-type': 'application/json' }) };
    const call = request({ hostname, port, method, path, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '' }));
    });
    call.on('error', reject);
    call.end(body ?? undefined);
  });
}
