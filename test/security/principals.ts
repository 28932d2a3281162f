import { request } from 'node:http';
import { v7 as uuid } from 'uuid';
import { plantCandidate } from '../api/candidate-rows.js';
import { checkCv } from '../api/checked-cv.js';
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
  /** A time of the interview of that application. */
  slotId: string;
  classId: string;
  studentId: string;
  companyId: string;
  invitationId: string;
  /** An opted-in student under the name that `company` knows. */
  candidateId: string;
  /** An application that `company` keeps with the student's yes. */
  pooledId: string;
  /** What `student` has begun to write, and what a teacher has proposed. */
  draftId: string;
  proposedDraftId: string;
  /** What another company asks of `student`. */
  invitedId: string;
  /** What `student` reported of it. */
  reportId: string;
  memberId: string;
  siteId: string;
  schoolId: string;
  /** Of the coordinator, on the student. */
  ticketId: string;
  /** Of somebody who is none of the principals. */
  spareAccountId: string;
  /** A note that `teacher` wrote about `student`, and a view the same teacher keeps. */
  noteId: string;
  viewId: string;
  /** Declarations of derogation: of the second site of `company`, and of the school of `teacher`. */
  siteDerogationId: string;
  schoolDerogationId: string;
  emailId: string;
  jobId: string;
}

interface Cast extends StoryIds {
  studentEmail: string;
  companyEmail: string;
  teacherEmail: string;
}

/** Signs the eight principals in, and finds the ids of what belongs to the first of each pair. */
export async function signInEverybody(world: World): Promise<{ clients: Record<PrincipalName, Client>; ids: StoryIds }> {
  const [cast] = await world.query<Cast>(
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
  const ticket = await clients.coordinator.post<{ id: string }>('/api/file-tickets', {
    email: cast.studentEmail,
    reason: 'Vérifier qui peut ouvrir un dossier.',
  });
  const [spare] = await world.query<{ id: string }>(
    'select account_id as id from company_member where account_id not in (select account_id from session) limit 1',
  );
  const note = await clients.teacher.post<{ id: string }>(`/api/classes/${cast.classId}/students/${cast.studentId}/notes`, {
    kind: 'note',
    happenedOn: '2026-01-05',
    text: 'À suivre.',
  });
  const view = await clients.teacher.post<{ id: string }>('/api/saved-views', {
    screen: 'class',
    name: 'Sans place',
    search: 'place=sans',
  });
  for (const name of ['student', 'otherStudent'] as const) {
    await clients[name].upload('/api/student/cv', 'cv.pdf', new Uint8Array(Buffer.from('%PDF-1.7\n')));
  }
  for (const { id } of await world.query<{ id: string }>('select id from cv_file')) await checkCv(world, id);
  await world.query('update application set cv_file_id = (select id from cv_file where student_id = $2 limit 1) where id = $1', [
    cast.applicationId,
    cast.studentId,
  ]);
  const more = await moreOfTheStory(world, cast);
  const kept = { noteId: note.body.id, viewId: view.body.id };
  const others = {
    invitationId: invited.body.id,
    ticketId: ticket.body.id,
    spareAccountId: spare?.id ?? '',
    emailId: await invitationLetter(world),
    jobId: await mailJob(world),
  };
  return { clients, ids: { ...cast, ...others, ...kept, ...more, id: cast.offerId } };
}

async function invitationLetter(world: World): Promise<string> {
  const [letter] = await world.query<{ id: string }>(`select id from email where letter = 'invitation' order by created_at desc limit 1`);
  return letter?.id ?? '';
}

/** A poke that said that letters were due. */
async function mailJob(world: World): Promise<string> {
  const [job] = await world.query<{ id: string }>(`select id from bullmq.job where queue = 'mail' limit 1`);
  return job?.id ?? '';
}

/** A candidate of the offer, an invitation to the student, a second member and a second site of the company. */
async function moreOfTheStory(
  world: World,
  { offerId, applicationId, studentId, companyId, schoolId }: StoryIds,
): Promise<
  Pick<
    StoryIds,
    | 'candidateId'
    | 'pooledId'
    | 'draftId'
    | 'proposedDraftId'
    | 'invitedId'
    | 'reportId'
    | 'memberId'
    | 'siteId'
    | 'siteDerogationId'
    | 'schoolDerogationId'
    | 'slotId'
  >
> {
  const [draftId, proposedDraftId, pooledId] = [uuid(), uuid(), uuid()];
  const reportId = uuid();
  const [invitedId, memberId, siteId, accountId] = [uuid(), uuid(), uuid(), uuid()];
  const [listed] = await world.query<{ id: string }>(
    `select id from student
     where visibility = 'verified_companies' and search_state = 'searching' and available_from is not null and class_group_id is not null
       and birth_date < current_date - interval '19 years' and not exists (select 1 from application where application.student_id = student.id) limit 1`,
  );
  const candidateId = await plantCandidate(world, listed?.id ?? '', offerId);
  await world.query(
    `insert into application (id, student_id, company_site_id, kind, wanted_from, wanted_to, origin, status, read_at, answered_at, pool_agreed_at)
     select $1, student.id, offer.company_site_id, 'internship', current_date + 30, current_date + 60, 'unsolicited', 'pool', now(), now(), now()
     from offer cross join student where offer.id = $2 and student.birth_date <= current_date - interval '18 years'
       and not exists (select 1 from application where application.student_id = student.id) order by student.id desc limit 1`,
    [pooledId, offerId],
  );
  await world.query(
    `insert into invitation_to_apply (id, student_id, offer_id, company_id, invited_by_account_id, answer_by)
     values ($1, $2, $3, $4, $1, current_date + 14)`,
    [invitedId, studentId, offerId, companyId],
  );
  await world.query(
    `insert into minor_message (id, student_id, company_id, act, entity_type, entity_id, text)
     values ($1, $2, $3, 'invite', 'invitation_to_apply', $1, 'Venez voir.')`,
    [invitedId, studentId, companyId],
  );
  await world.query(
    `insert into report (id, company_id, student_id, entity_type, entity_id, reported_by_account_id, reporter_role, reason)
     select $1, $2, id, 'invitation_to_apply', $4, account_id, 'student', 'other' from student where id = $3`,
    [reportId, companyId, studentId, invitedId],
  );
  await world.query(
    "insert into account (id, email, email_verified, name, first_name, last_name) values ($1, 'second@societe.example', true, 'P', 'P', 'P')",
    [accountId],
  );
  await world.query("insert into company_member (id, account_id, company_id, role) values ($1, $2, $3, 'company_recruiter')", [
    memberId,
    accountId,
    companyId,
  ]);
  await world.query(
    "insert into company_site (id, company_id, siret, address, commune_insee) values ($1, $2, '99999999900001', 'rue', '80021')",
    [siteId, companyId],
  );
  // Both to offers that take no more: no sending by a test changes the story.
  for (const [index, id] of [draftId, proposedDraftId].entries()) {
    await world.query(
      `insert into application_draft (id, student_id, offer_id, company_site_id, motivation, proposed_by_account_id, proposal, origin)
       select $1, $2, id, company_site_id, 'À finir.', case when $3 = 1 then $4::uuid end, case when $3 = 1 then 'Pour vous.' else '' end,
         case when $3 = 1 then 'teacher_proposed' else 'offer' end
       from offer where status in ('closed', 'expired', 'filled') and not exists (
         select 1 from application where offer_id = offer.id and student_id = $2) order by id offset $3 limit 1`,
      [id, studentId, index, accountId],
    );
  }
  const [siteDerogationId, schoolDerogationId] = [uuid(), uuid()];
  for (const [id, site, school] of [
    [siteDerogationId, siteId, null],
    [schoolDerogationId, null, schoolId],
  ]) {
    await world.query(
      `insert into derogation_declaration (id, company_site_id, school_id, hazards, declared_on, recorded_by_account_id)
       values ($1, $2, $3, '{chemical_agents}', current_date - 30, $4)`,
      [id, site, school, accountId],
    );
  }
  const [interviewId, slotId] = [uuid(), uuid()];
  await world.query(
    `insert into interview (id, application_id, status, mode, duration_minutes, starts_at)
     values ($1, $2, 'confirmed', 'site', 45, now() + interval '3 days')`,
    [interviewId, applicationId],
  );
  await world.query("insert into interview_slot (id, interview_id, starts_at) values ($1, $2, now() + interval '3 days')", [
    slotId,
    interviewId,
  ]);
  return {
    candidateId,
    pooledId,
    draftId,
    proposedDraftId,
    invitedId,
    reportId,
    memberId,
    siteId,
    siteDerogationId,
    schoolDerogationId,
    slotId,
  };
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
    const ofBody = body !== null && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const headers = { origin, ...(cookie && { cookie }), ...ofBody };
    const call = request({ hostname, port, method, path, headers }, (response) => {
      const answer = { status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '' };
      response.resume();
      response.on('end', () => resolve(answer));
      if (!answer.type.startsWith('text/event-stream')) return;
      resolve(answer);
      call.destroy();
    });
    call.on('error', reject);
    call.end(body ?? undefined);
  });
}
