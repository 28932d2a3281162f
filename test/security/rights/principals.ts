import { request } from 'node:http';
import { formPdf } from '../../../libs/documents/src/forms/form-pdf.sample.js';
import type { Client } from '../../support/client.js';
import { checkCv } from '../../support/cvs/checked-cv.js';
import { found } from '../../support/found.js';
import { becomes } from '../../support/programs/local-start.js';
import type { World } from '../../support/world.js';
import { endRoles, plantRoles } from './plant-roles.js';
import { plantStory } from './plant-story.js';

export const PRINCIPALS = [
  'anonymous',
  'student',
  'otherStudent',
  'company',
  'otherCompany',
  'teacher',
  'otherTeacher',
  'coordinator',
  'colleague',
  'office',
  'head',
  'otherHead',
  'tutor',
  'professional',
  'invited',
] as const;
/** A suspended company, and sessions that no longer give rights. */
const OUTSIDERS = ['suspended', 'expired', 'former', 'erased'] as const;
export type OutsiderName = (typeof OUTSIDERS)[number];
export type PrincipalName = (typeof PRINCIPALS)[number];

export const PASSWORD = 'un-mot-de-passe-de-test';

/** Ids of one story: `student` of `teacher`'s class has applied to an offer of `company`. */
export interface StoryIds {
  id: string;
  offerId: string;
  applicationId: string;
  /** Another application in the class of `teacher`, without an escalation. */
  quietApplicationId: string;
  /** A time of the interview of that application. */
  slotId: string;
  escalationId: string;
  classId: string;
  /** Its programme, and the membership of its referent. */
  programmeId: string;
  referentId: string;
  studentId: string;
  companyId: string;
  invitationId: string;
  /** Id of an opted-in student under the pseudonym that `company` sees. */
  candidateId: string;
  /** A place that `student` had. */
  placementId: string;
  /** The agreement of that place, out for signature, with its version and one of its signatories. */
  agreementId: string;
  versionId: string;
  signatoryId: string;
  /** An unconfirmed filed paper of that version. */
  scanId: string;
  batchId: string;
  amendmentId: string;
  /** A contract of `student` out for signature, its place, its version and one of its signatories. */
  contractId: string;
  contractAmendmentId: string;
  contractPlaceId: string;
  contractVersionId: string;
  contractSignatoryId: string;
  contractScanId: string;
  /** A framework agreement of the school of `teacher` and `company` that runs. */
  frameworkId: string;
  officialFormId: string;
  /** A place that `student` says to have found elsewhere, at `company`. */
  declaredId: string;
  linkId: string;
  /** An application that `company` keeps with the student's yes. */
  pooledId: string;
  /** A draft of `student`, and a proposal of a teacher. */
  draftId: string;
  proposedDraftId: string;
  /** An invitation of another company to `student`. */
  invitedId: string;
  /** A report by `student` about it. */
  reportId: string;
  pastBreachId: string;
  memberId: string;
  /** A teacher of the school of `teacher`, who follows no class and is none of the principals. */
  spareMemberId: string;
  /** A photo of the page of `company`. */
  imageId: string;
  siteId: string;
  schoolId: string;
  /** A ticket of the coordinator about `student`. */
  ticketId: string;
  /** Account of a person who is none of the principals. */
  spareAccountId: string;
  /** A merge of two companies that was undone. */
  mergeId: string;
  /** A rollover of the class, undone. */
  rolloverId: string;
  /** A note that `teacher` wrote about `student`, and a view the same teacher keeps. */
  noteId: string;
  viewId: string;
  /** An import of `teacher` that was not applied. */
  importId: string;
  /** Declarations of derogation: of the second site of `company`, and of the school of `teacher`. */
  siteDerogationId: string;
  schoolDerogationId: string;
  emailId: string;
  givenUpJobId: string;
  jobId: string;
}

interface Cast
  extends Pick<StoryIds, 'applicationId' | 'offerId' | 'studentId' | 'classId' | 'programmeId' | 'referentId' | 'companyId' | 'schoolId'> {
  studentEmail: string;
  companyEmail: string;
  teacherEmail: string;
}

export interface Story {
  clients: Record<PrincipalName, Client>;
  outsiders: Record<OutsiderName, Client>;
  ids: StoryIds;
  emails: Record<Exclude<PrincipalName, 'anonymous'>, string>;
}

/** Signs in all principals, and finds the ids that belong to the first of each pair. */
export async function signInEverybody(world: World): Promise<Story> {
  const [first] = await world.query<Cast>(
    `select application.id as "applicationId", offer.id as "offerId", student.id as "studentId", class_group.id as "classId",
            company_site.company_id as "companyId", student_account.email as "studentEmail", member_account.email as "companyEmail",
            teacher_account.email as "teacherEmail", class_group.school_id as "schoolId", class_group.programme_id as "programmeId",
            class_group.referent_teacher_id as "referentId"
     from application join offer on offer.id = application.offer_id join company_site on company_site.id = offer.company_site_id
     join membership on membership.company_id = company_site.company_id and membership.role = 'company_admin'
     join account member_account on member_account.id = membership.account_id
     join student on student.id = application.student_id join account student_account on student_account.id = student.account_id
     join class_group on class_group.id = student.class_group_id join membership teacher on teacher.id = class_group.referent_teacher_id
     join account teacher_account on teacher_account.id = teacher.account_id
     where application.status = 'read' and offer.status = 'published' order by application.created_at, student_account.email limit 1`,
  );
  const cast = found(first, 'an application that is read, to a published offer');
  const emailOf = async (sql: string, value: string) => found((await world.query<{ email: string }>(sql, [value]))[0], sql).email;
  const planted = await plantRoles(world, cast);
  const emails: Record<Exclude<PrincipalName, 'anonymous'> | OutsiderName, string> = {
    ...planted,
    student: cast.studentEmail,
    otherStudent: await emailOf(
      'select email from account join student on account_id = account.id where student.id <> $1 and student.id not in (select student_id from application) order by email limit 1',
      cast.studentId,
    ),
    company: cast.companyEmail,
    otherCompany: await emailOf(
      "select email from account join membership on account_id = account.id join company on company.id = company_id where status = 'verified' and company_id <> $1 and membership.role = 'company_admin' order by email limit 1",
      cast.companyId,
    ),
    teacher: cast.teacherEmail,
    otherTeacher: await emailOf(
      "select email from account join membership on account_id = account.id where role = 'teacher' and school_id <> $1 order by email limit 1",
      cast.schoolId,
    ),
    coordinator: await emailOf(
      "select email from account join membership on account_id = account.id where role = 'campus_coordinator' and email <> $1 order by email limit 1",
      '',
    ),
  };
  const clients = { anonymous: world.client() } as Record<PrincipalName | OutsiderName, Client>;
  for (const [name, email] of Object.entries(emails)) {
    const client = world.client();
    const { status } = await client.post('/api/auth/sign-in/email', { email, password: PASSWORD });
    if (status !== 200) throw new Error(`${name} cannot sign in: ${status}`);
    clients[name as PrincipalName | OutsiderName] = client;
  }
  await endRoles(world);
  const made = async (who: PrincipalName, path: string, body: object) =>
    found((await clients[who].post<{ id?: string }>(path, body)).body.id, `what ${who} posts to ${path}`);
  const invitationId = await made('coordinator', '/api/invitations', { role: 'campus_coordinator', email: 'new@campus.example' });
  // Not accepted, so it gives no rights yet.
  await made('coordinator', '/api/invitations', { role: 'school_head', schoolId: cast.schoolId, email: emails.invited });
  const ticketId = await made('coordinator', '/api/file-tickets', {
    email: cast.studentEmail,
    reason: 'Vérifier qui peut ouvrir un dossier.',
  });
  const noteId = await made('teacher', `/api/classes/${cast.classId}/students/${cast.studentId}/notes`, {
    kind: 'note',
    happenedOn: '2026-01-05',
    text: 'À suivre.',
  });
  const viewId = await made('teacher', '/api/saved-views', { screen: 'class', name: 'Sans place', search: 'place=sans' });
  const sent = await clients.teacher.upload<{ id: string }>('/api/roster-imports', 'liste.csv', Buffer.from('Nom;Prénom\nSERGENT;Lou\n'));
  const importId = found(sent.body.id, 'a list of pupils that the teacher sent');
  const form = await clients.coordinator.upload<{ id: string }>(
    '/api/campus/official-forms?kind=professionalisation&title=Formulaire',
    'formulaire.pdf',
    await formPdf(),
  );
  const officialFormId = found(form.body.id, 'an official form that the coordinator gives');
  for (const name of ['student', 'otherStudent'] as const) {
    await clients[name].upload('/api/student/cv', 'cv.pdf', new Uint8Array(Buffer.from('%PDF-1.7\n')));
  }
  for (const { id } of await world.query<{ id: string }>('select id from cv_file')) await checkCv(world, id);
  await world.query('update application set cv_file_id = (select id from cv_file where student_id = $2 limit 1) where id = $1', [
    cast.applicationId,
    cast.studentId,
  ]);
  const idOf = async (sql: string) => found((await world.query<{ id: string }>(sql))[0], sql).id;
  await world.query(
    `insert into company_merge (id, kept_id, merged_id, moved, undone_at)
     select gen_random_uuid(), min(id::text)::uuid, max(id::text)::uuid, '{}', now() from company`,
  );
  const others = {
    mergeId: await idOf('select id from company_merge limit 1'),
    spareAccountId: await idOf(
      "select account_id as id from membership where role like 'company%' and account_id not in (select account_id from session) order by account_id limit 1",
    ),
    rolloverId: await idOf(
      `insert into year_rollover (id, school_id, account_id, teacher_id, from_year, classes, opened_class_ids, state)
       select gen_random_uuid(), school_id, gen_random_uuid(), referent_teacher_id, 2025, '[]', '{}', 'undone' from class_group where id = '${cast.classId}'
       returning id`,
    ),
    quietApplicationId: await idOf(
      `select application.id from application join student on student.id = student_id
       where class_group_id = '${cast.classId}' and status in ('submitted', 'read') and application.id <> '${cast.applicationId}'
       and not exists (select 1 from escalation where application_id = application.id) order by application.id limit 1`,
    ),
    emailId: await idOf(`select id from email where letter = 'invitation' order by created_at desc, id desc limit 1`),
    givenUpJobId: await idOf(
      `insert into outbox (id, job, payload, key, attempt, given_up_at, not_before)
       values (gen_random_uuid(), 'rescore', '{}', 'given-up', 30, now(), now() + interval '1 day') returning id`,
    ),
    jobId: await letterJob(world),
    spareMemberId: await idOf(
      "select membership.id from membership join account on account.id = account_id where email = 'spare@rights.example'",
    ),
  };
  const ids = { ...cast, ...others, invitationId, ticketId, noteId, viewId, importId, officialFormId, id: cast.offerId };
  const { suspended, expired, former, erased } = clients;
  const outsiders = { suspended, expired, former, erased };
  // The first call of a role writes rows, which must not count in a test.
  for (const client of Object.values(clients)) await client.get('/api/account/roles');
  return { clients, outsiders, emails, ids: { ...ids, ...(await plantStory(world, cast, emails.otherStudent)) } };
}

/** Returns a job that announces due letters; the api queues it after its response. */
async function letterJob(world: World): Promise<string> {
  const jobs = () => world.query<{ id: string }>(`select id from bullmq.job where queue = 'mail' order by id limit 1`);
  await becomes('a job for letters is queued', async () => (await jobs()).length > 0);
  return found((await jobs())[0], 'a job for letters').id;
}

/**
 * Sends `path` without normalisation, also in absolute form, which `fetch` would change; with the origin of our page or of another site.
 */
export function sendRaw(
  world: World,
  method: string,
  path: string,
  cookie: string,
  body: string | null,
  from?: string,
): Promise<{ status: number; type: string; body: string }> {
  const { hostname, port, origin } = new URL(world.url);
  return new Promise((resolve, reject) => {
    const ofBody = body !== null && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const headers = { origin: from ?? origin, ...(cookie && { cookie }), ...ofBody };
    const call = request({ hostname, port, method, path, headers }, (response) => {
      const answer = { status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body: '' };
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (answer.body += chunk));
      response.on('end', () => resolve(answer));
      if (!answer.type.startsWith('text/event-stream')) return;
      resolve(answer);
      call.destroy();
    });
    call.on('error', reject);
    call.end(body ?? undefined);
  });
}
