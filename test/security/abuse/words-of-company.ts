import { isLetterName, POOL_CONSENT_VERSION } from '@seve/domain';
import { type LetterParams, renderLetter } from '@seve/mailing';
import { act, applied } from '../../support/builders/applications.js';
import { proposal, slotOf } from '../../support/builders/interviews.js';
import { published } from '../../support/builders/offers.js';
import { type Member, People, type Student, type Teacher } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import type { World } from '../../support/world.js';

/** A phone number for each field in which a company writes text. */
export const SECRETS = {
  invitation: '06 11 22 33 01',
  offered: '06 11 22 33 02',
  rejected: '06 11 22 33 03',
  pooled: '06 11 22 33 04',
  place: '06 11 22 33 05',
  note: '06 11 22 33 06',
  interviewCancelled: '06 11 22 33 07',
  cancelled: '06 11 22 33 08',
} as const;
/** A harmless word in the sentence around it. */
export const WORD = 'BETTERAVE';
const wordsOf = (field: keyof typeof SECRETS) => `${WORD}-${field} Appelez le ${SECRETS[field]} ou insta: jean_${field}`;

export interface Story {
  student: Student;
  teacher: Teacher;
  classId: string;
  company: Member;
  invitationId: string;
  /** Ids of applications: cancelled by the company after acceptance; rejected; kept in the talent pool. */
  applications: { cancelled: string; rejected: string; pooled: string };
  /** The calendar file, from before the interview was cancelled. */
  calendar: string;
}

/** A company writes to a student through every field that allows it. */
export async function writeInEveryWay(world: World, people: People, age: number): Promise<Story> {
  const teacher = await people.teacher();
  const classId = await people.classGroup(teacher);
  const student = await people.student(classId, { firstName: 'Hugo', age });
  await world.query('update student set school_agreed_at = now() where id = $1', [student.studentId]);
  const company = await people.company();
  const offers = await Promise.all(
    ['a', 'b', 'c', 'd'].map((name) => published(company.client, { title: `Technicien / Technicienne ${name}` })),
  );
  const [first = '', second = '', third = '', fourth = ''] = offers;
  const cancelled = await applied(student.client, first);
  await act(company.client, cancelled, 'interview', proposal({ place: wordsOf('place'), note: wordsOf('note') }));
  await act(student.client, cancelled, 'interview/choice', { slotId: await slotOf(student.client, cancelled) });
  const calendar = String((await student.client.get<string>(`/api/applications/${cancelled}/interview.ics`)).body);
  await act(company.client, cancelled, 'interview/cancellation', { note: wordsOf('interviewCancelled') });
  await act(company.client, cancelled, 'offering', { message: wordsOf('offered') });
  const accepted = await student.client.post(`/api/applications/${cancelled}/acceptance`, {});
  if (accepted.status >= 300) throw new Error(`not accepted: ${JSON.stringify(accepted.body)}`);
  await act(company.client, cancelled, 'cancellation', { reason: wordsOf('cancelled') });
  const rejected = await applied(student.client, second);
  await act(company.client, rejected, 'rejection', { reason: 'other', message: wordsOf('rejected') });
  const pooled = await applied(student.client, third);
  await act(company.client, pooled, 'pooling', { message: wordsOf('pooled') });
  await student.client.put(`/api/applications/${pooled}/pool-agreement`, { consentTextVersion: POOL_CONSENT_VERSION });
  const invited = await invitePooled(company, pooled, fourth);
  if (invited.status !== 201) throw new Error(`not invited: ${JSON.stringify(invited.body)}`);
  const [row] = await world.query<{ id: string }>('select id from invitation_to_apply where student_id = $1', [student.studentId]);
  return {
    student,
    teacher,
    classId,
    company,
    invitationId: found(row, 'the invitation').id,
    applications: { cancelled, rejected, pooled },
    calendar,
  };
}

export const invitePooled = (company: Member, pooledId: string, offerId: string, message = wordsOf('invitation')) =>
  company.client.post<{ code?: string }>(`/api/company/pool/${pooledId}/invitations`, { offerId, message });

/** Returns subject, HTML, text and calendar file of all letters to this address. */
export async function lettersAsRead(world: World, address: string, condition = 'true'): Promise<string> {
  const rows = await world.query<{ letter: string; params: object; locale: 'fr' | 'en' }>(
    `select letter, params, locale from email where to_address = $1 and ${condition} order by created_at, id`,
    [address],
  );
  const parts: string[] = [];
  for (const { letter, params, locale } of rows) {
    if (!isLetterName(letter)) continue;
    const { subject, html, text, calendar } = await renderLetter(letter, params as LetterParams[typeof letter], locale);
    parts.push(subject, html, text, calendar?.content.replace(/\r\n[ \t]/g, '') ?? '');
  }
  return plain(parts.join('\n').replaceAll(/DTSTAMP:\w+/g, ''));
}

/** Returns all api responses that the student's pages load. */
export async function pagesAsRead(story: Story): Promise<string> {
  const { client } = story.student;
  const pages = ['/api/applications', '/api/student/home', '/api/student/invitations', '/api/student/letters', '/api/student/file-tickets'];
  const answers = [
    ...pages,
    `/api/student/invitations/${story.invitationId}`,
    ...Object.values(story.applications).map((id) => `/api/applications/${id}`),
  ].map((path) => client.get<unknown>(path));
  return plain(JSON.stringify((await Promise.all(answers)).map(({ status, body }) => (status === 200 ? body : null))));
}

export const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('&nbsp;', ' ');
