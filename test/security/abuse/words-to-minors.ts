import { beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths, CONTACT_MASK, OUTSIDER_WORDS } from '@seve/domain';
import { dayIn } from '../../support/builders/days.js';
import { interviewProposed } from '../../support/builders/interviews.js';
import { published } from '../../support/builders/offers.js';
import { PASSWORD, type People } from '../../support/builders/people.js';
import { Client } from '../../support/client.js';
import { freePort } from '../../support/servers/free-port.js';
import type { World } from '../../support/world.js';
import { invitePooled, lettersAsRead, pagesAsRead, SECRETS, type Story, WORD, writeInEveryWay } from './words-of-company.js';

const found = (text: string) => Object.entries(SECRETS).flatMap(([field, secret]) => (text.includes(secret) ? [field] : []));
const handles = (text: string) => Object.keys(SECRETS).filter((field) => text.includes(`jean_${field}`));
const words = (text: string) => Object.keys(SECRETS).filter((field) => text.includes(`${WORD}-${field}`));
const ALL = Object.keys(SECRETS);

export const describeWordsToMinors = (story: () => { world: World; people: People }) =>
  describe('words of a company to a minor (T28)', () => {
    let world: World;
    let people: People;
    let minor: Story;
    let adult: Story;

    beforeAll(async () => {
      ({ world, people } = story());
      minor = await writeInEveryWay(world, people, 16);
      adult = await writeInEveryWay(world, people, 20);
    });

    it('names every field that a company writes and a student reads', () => {
      const travelling = Object.entries(OUTSIDER_WORDS).filter(([, { rule }]) => rule !== 'public');
      expect(travelling.map(([field]) => field).sort()).toEqual([
        'agreement_part.content',
        'amendment.changes',
        'application.company_message',
        'contract_amendment.changes',
        'interview.note',
        'interview.place',
        'invitation_to_apply.message',
        'paper_version.void_reason',
        'signatory.refusal_reason',
        'state_change.comment',
      ]);
    });

    it('reach no page, letter or calendar file of the minor with a number or a handle', async () => {
      const read = [await pagesAsRead(minor), await lettersAsRead(world, minor.student.email), minor.calendar].join('\n');
      expect({ numbers: found(read), handles: handles(read) }).toEqual({ numbers: [], handles: [] });
      expect(read).toContain(CONTACT_MASK);
    });

    it('reach the minor masked where an act needs words, and not at all in an invitation', async () => {
      const read = `${await pagesAsRead(minor)}${await lettersAsRead(world, minor.student.email)}`;
      expect(words(read).sort()).toEqual(ALL.filter((field) => field !== 'invitation').sort());
      expect(await lettersAsRead(world, minor.student.email)).toContain('votre référent les lit');
      const { body } = await minor.student.client.get(`/api/student/invitations/${minor.invitationId}`);
      expect(body).toMatchObject({ message: '', isWithheld: true });
    });

    it('are quoted whole to the referent teacher, at once and whatever is preferred', async () => {
      const atOnce = await lettersAsRead(world, minor.teacher.email, "state <> 'held'");
      expect(found(atOnce).sort()).toEqual([...ALL].sort());
    });

    it('stand whole on the sheet of the class, the newest first', async () => {
      const path = `/api/classes/${minor.classId}/students/${minor.student.studentId}/messages`;
      const { status, body } = await minor.teacher.client.get<{
        items: { text: string; place: string; act: string; authorName: string }[];
      }>(path);
      expect(status).toBe(200);
      expect(found(JSON.stringify(body)).sort()).toEqual([...ALL].sort());
      expect(body.items.map(({ act }) => act)).toEqual([
        'invite',
        'pool',
        'reject',
        'cancel',
        'offer',
        'cancel_interview',
        'propose_interview',
      ]);
      expect(new Set(body.items.map(({ authorName }) => authorName))).toEqual(new Set(['Marc Dubois']));
    });

    it('reach an adult whole, and are kept for no one', async () => {
      const read = `${await pagesAsRead(adult)}${await lettersAsRead(world, adult.student.email)}`;
      expect(found(read).sort()).toEqual([...ALL].sort());
      expect(read).not.toContain(CONTACT_MASK);
      expect(await world.query('select 1 from minor_message where student_id = $1', [adult.student.studentId])).toEqual([]);
      expect(
        found(await lettersAsRead(world, adult.teacher.email)).filter(
          (field) => !['place', 'note', 'interviewCancelled', 'cancelled'].includes(field),
        ),
      ).toEqual([]);
    });

    it('lead the minor to an interview, and say when the address is no site of the company', async () => {
      const offer = await published(minor.company.client);
      const place = '3 rue de la Fontaine, Amiens';
      const id = await interviewProposed(minor.student.client, minor.company.client, offer, { place, note: '' });
      const { body } = await minor.student.client.get<{ interview: object }>(`/api/applications/${id}`);
      expect(body.interview).toMatchObject({ place, isElsewhere: true });
      await world.query('update interview set place = $1 where application_id = $2', ['1 rue du Moulin', id]);
      const { body: known } = await minor.student.client.get<{ interview: object }>(`/api/applications/${id}`);
      expect(known.interview).toMatchObject({ place: '1 rue du Moulin', isElsewhere: false });
    });

    it('are withheld from a minor whom no class follows', async () => {
      const { cancelled, rejected } = minor.applications;
      await world.query('update student set class_group_id = null where id = $1', [minor.student.studentId]);
      try {
        const read = await pagesAsRead(minor);
        expect(words(read)).toEqual([]);
        for (const id of [cancelled, rejected]) expect((await minor.student.client.get(`/api/applications/${id}`)).status).toBe(200);
      } finally {
        await world.query('update student set class_group_id = $2 where id = $1', [minor.student.studentId, minor.classId]);
      }
    });

    it('are read whole from the first minute of the eighteenth birthday in Paris', async () => {
      const born = addMonths(dayIn(1), -18 * 12);
      const [before] = await world.query<{ birth_date: string }>('select birth_date from student where id = $1', [minor.student.studentId]);
      await world.query('update student set birth_date = $2 where id = $1', [minor.student.studentId, born]);
      const toMidnight = Date.parse(`${dayIn(1)}T00:00:00${offsetOfParis()}`) - Date.now();
      try {
        expect(await readsAt(toMidnight - 120_000)).toContain(CONTACT_MASK);
        expect(await readsAt(toMidnight + 1_000)).toContain(SECRETS.rejected);
      } finally {
        await world.query('update student set birth_date = $2 where id = $1', [minor.student.studentId, before?.birth_date]);
      }
    });

    it('come from nobody but the company that was applied to', async () => {
      const { studentId, accountId } = minor.student;
      const count = async () => (await world.query<{ n: number }>('select count(*)::int as n from minor_message', []))[0]?.n;
      const [kept, letters] = [await count(), await lettersAsRead(world, minor.student.email)];
      const stranger = await people.student(null, { firstName: 'Zoé' });
      const others = await people.ofEveryRole(
        { student: minor.student },
        { schoolId: minor.teacher.schoolId, companyId: minor.company.companyId },
      );
      const roles: Record<string, Client> = {
        visitor: world.client(),
        student: stranger.client,
        teacher: (await people.teacher()).client,
        coordinator: (await people.coordinator()).client,
        office: (await people.office(minor.teacher.schoolId)).client,
        head: (await people.office(minor.teacher.schoolId, 'school_head')).client,
        tutor: others.tutor.client,
        professional: others.professional.client,
        admin: (await people.company('Sucrerie de l’Omignon')).client,
        recruiter: (await people.member((await people.company('Lin et Résines')).companyId, 'company_recruiter')).client,
        pending: (await people.company('Sans contrôle', 'pending')).client,
      };
      const { cancelled, rejected, pooled } = minor.applications;
      const offer = await published(minor.company.client);
      const attempts: [path: string, body: object][] = [cancelled, rejected, pooled].flatMap((id): [string, object][] => [
        [`/api/applications/${id}/offering`, { message: 'Viens 06 11 22 33 99' }],
        [`/api/applications/${id}/rejection`, { reason: 'other', message: 'Viens 06 11 22 33 99' }],
        [`/api/applications/${id}/pooling`, { message: 'Viens 06 11 22 33 99' }],
        [`/api/applications/${id}/interview/cancellation`, { note: 'Viens 06 11 22 33 99' }],
        [`/api/applications/${id}/cancellation`, { reason: 'Viens 06 11 22 33 99' }],
        [`/api/company/pool/${id}/invitations`, { offerId: offer, message: 'Viens 06 11 22 33 99' }],
        [`/api/offers/${offer}/candidates/${studentId}/invitation`, { message: 'Viens 06 11 22 33 99' }],
        [`/api/offers/${offer}/candidates/${accountId}/invitation`, { message: 'Viens 06 11 22 33 99' }],
      ]);
      for (const [role, client] of Object.entries(roles))
        for (const [path, body] of attempts) {
          const { status } = await client.post(path, body);
          expect({ role, path, isRefused: status >= 401 && status < 500 }).toEqual({ role, path, isRefused: true });
        }
      expect(await count()).toBe(kept);
      expect(await lettersAsRead(world, minor.student.email)).toBe(letters);
    });

    it('wait in an invitation while a report on the company is open, and the company cannot tell', async () => {
      const [forMinor, forAdult] = [await published(minor.company.client), await published(adult.company.client)];
      for (const story of [minor, adult]) {
        const report = { about: 'application', id: story.applications.rejected, reason: 'contact_outside' };
        expect((await story.student.client.post('/api/reports', report)).status).toBe(201);
      }
      const answers = [
        await invitePooled(minor.company, minor.applications.pooled, forMinor),
        await invitePooled(adult.company, adult.applications.pooled, forAdult),
      ];
      const shape = answers.map(({ status, body }) => ({
        status,
        keys: Object.keys(body).sort(),
        invitations: JSON.stringify(body).match(/"status":"sent"/g)?.length,
      }));
      expect(shape[0]).toEqual(shape[1]);
      const seen = async ({ student }: Story) =>
        (await student.client.get<{ items: { offer: { id: string } }[] }>('/api/student/invitations')).body.items.map(
          ({ offer }) => offer.id,
        );
      expect(await seen(minor)).not.toContain(forMinor);
      expect(await seen(adult)).toContain(forAdult);
    });

    async function readsAt(offsetMs: number): Promise<string> {
      const port = await freePort();
      const api = world.addApi(port, { SEVE_CLOCK_OFFSET_MS: String(Math.round(offsetMs)) });
      await api.ready();
      const client = new Client(`http://127.0.0.1:${port}`);
      expect((await client.post('/api/auth/sign-in/email', { email: minor.student.email, password: PASSWORD })).status).toBe(200);
      return JSON.stringify((await client.get<unknown>(`/api/applications/${minor.applications.rejected}`)).body);
    }
  });

/** Returns the UTC offset of Paris at the next midnight. */
function offsetOfParis(): string {
  const name = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${dayIn(1)}T00:00:00Z`))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return (name ?? 'GMT+01:00').replace('GMT', '');
}
