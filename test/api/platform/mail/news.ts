import { beforeAll, describe, expect, it } from '@jest/globals';
import { newsQuery } from '@seve/database';
import { NEWS_LETTERS } from '@seve/domain';
import { letters } from '@seve/mailing';
import { v7 as uuid } from 'uuid';
import { act, applied } from '../../../support/builders/applications.js';
import { type EmailRow, pastEmail } from '../../../support/builders/mail-log.js';
import { published } from '../../../support/builders/offers.js';
import type { People, Person, Student, Teacher } from '../../../support/builders/people.js';
import type { Client } from '../../../support/client.js';
import { EventStream } from '../../../support/event-stream.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface News {
  items: { id: string; letter: string; subject: string; path: string; at: string; isNew: boolean }[];
  next: string | null;
}
interface Acts {
  kind: string;
  count: number;
  about: string | null;
  path: string;
}
interface Refusal {
  errors: { path: string; message: string }[];
}

export const news: WorldTests = (stageOf) =>
  describe('the bell of a signed-in person', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let classId: string;
    let student: Student;

    beforeAll(async () => {
      ({ world, people } = stageOf());
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
      student = await people.student(classId);
    });

    const newsOf = async (client: Client, query = '') => (await client.get<News>(`/api/account/news${query}`)).body;
    const lettersOf = async (client: Client) => (await newsOf(client)).items.map(({ letter }) => letter);
    const unseenOf = async (client: Client) => (await client.get<{ unseen: number }>('/api/account/news/count')).body.unseen;
    const waitingFor = async (client: Client) => (await client.get<Acts[]>('/api/account/news/waiting')).body;
    const see = (client: Client, until: unknown) => client.put<Refusal>('/api/account/news/seen', { until });
    const choose = (client: Client, letter: string, frequency: string) => client.put('/api/letter-preferences', { letter, frequency });
    /** Inserts a letter about the account itself, so that deleting another record does not remove it. */
    const told = ({ accountId, email }: Person, row: EmailRow = {}) => {
      const { writtenAgo = 5 } = row;
      const notBefore = new Date(Date.now() - writtenAgo * 60_000);
      return pastEmail(world, { accountId, to: email, entityType: 'account', entityId: accountId, writtenAgo, notBefore, ...row });
    };

    it('says what a letter says, and leads to the same page, in the language of the screen', async () => {
      const [applicant, recruiter] = [await people.student(classId), await people.company()];
      const id = await applied(applicant.client, await published(recruiter.client));
      const [news] = (await newsOf(recruiter.client)).items;
      expect(news).toMatchObject({
        letter: 'application-received',
        subject: 'Inès Lefebvre postule à votre offre',
        path: `/entreprise/candidatures/${id}`,
        isNew: true,
      });
      const inEnglish = await recruiter.client.request<News>('GET', '/api/account/news', undefined, { 'accept-language': 'en' });
      expect(inEnglish.body.items[0]?.subject).toBe('Inès Lefebvre applies to your offer');
      expect(await unseenOf(recruiter.client)).toBe((await newsOf(recruiter.client)).items.length);
    });

    it('tells nobody what was written to somebody else', async () => {
      const [own, other] = [await people.student(classId), await people.student(classId)];
      await told(own);
      expect(await lettersOf(own.client)).toEqual(['company-reinstated']);
      expect((await newsOf(other.client)).items).toEqual([]);
      expect(await unseenOf(other.client)).toBe(0);
      expect((await world.client().get('/api/account/news')).status).toBe(401);
    });

    it('tells a letter that is switched off, and at once one that waits for its digest; the digest tells nothing more', async () => {
      const reader = await people.company();
      for (const frequency of ['never', 'weekly', 'now']) {
        await choose(reader.client, 'application-received', frequency);
        await applied((await people.student(classId)).client, await published(reader.client));
      }
      await told(reader, { letter: 'applications-received' });
      const received = (await lettersOf(reader.client)).filter((letter) => letter.startsWith('application'));
      expect(received).toEqual(Array(3).fill('application-received'));
    });

    it('tells nothing that may still be undone, was undone, or was told a second time', async () => {
      const reader = await people.student(classId);
      await told(reader, { state: 'queued', notBefore: new Date(Date.now() + 60_000) });
      await told(reader, { state: 'suppressed', error: 'undone' });
      await told(reader, { state: 'suppressed', error: 'student-left' });
      const first = await told(reader, { state: 'suppressed', error: 'bounce' });
      const copy = await told(reader);
      await world.query('update email set resent_from = $1 where id = $2', [first, copy]);
      expect((await newsOf(reader.client)).items.map(({ id }) => id)).toEqual([first]);
    });

    it('never shows a letter that opens an account, nor what is erased', async () => {
      const reader = await people.student(classId);
      const secret = Object.values(letters).filter(({ isSecret }) => isSecret);
      for (const { name, sample } of secret) await told(reader, { letter: name, params: sample });
      await told(reader, { letter: 'account-exists', params: letters['account-exists'].sample });
      await told(reader, { params: null });
      expect((await newsOf(reader.client)).items).toEqual([]);
      expect(secret.filter(({ name }) => NEWS_LETTERS.some((letter) => letter === name))).toEqual([]);
    });

    it('forgets what is no longer the reader’s to read', async () => {
      const [member, colleague] = [await people.company(), await people.company()];
      await applied((await people.student(classId)).client, await published(member.client));
      expect(await lettersOf(member.client)).toContain('application-received');
      await world.query('update membership set company_id = $1 where account_id = $2', [colleague.companyId, member.accountId]);
      expect(await lettersOf(await people.signIn(member.email))).toEqual([]);
      expect(await unseenOf(await people.signIn(member.email))).toBe(0);
    });

    it('gives every news once, page by page, the newest first', async () => {
      const reader = await people.student(classId);
      const written: string[] = [];
      for (let minutes = 9; minutes > 0; minutes--) written.unshift(await told(reader, { writtenAgo: Math.ceil(minutes / 3) }));
      const read: string[] = [];
      for (let cursor = ''; ; ) {
        const { items, next } = await newsOf(reader.client, `?limit=2${cursor}`);
        read.push(...items.map(({ id }) => id));
        if (next === null) break;
        cursor = `&cursor=${next}`;
      }
      expect([...read].sort()).toEqual([...written].sort());
      const { items } = await newsOf(reader.client, '?limit=50');
      expect(items.map(({ id }) => id)).toEqual(read);
      expect(items.map(({ at }) => at)).toEqual(items.map(({ at }) => at).sort((one, other) => other.localeCompare(one)));
      expect((await reader.client.get<Refusal>('/api/account/news?cursor=abc')).body.errors[0]?.path).toBe('cursor');
    });

    it('counts what came after the last look, and a look never goes back nor ahead', async () => {
      const reader = await people.student(classId);
      const [older, newer] = [await told(reader, { writtenAgo: 10 }), await told(reader, { writtenAgo: 2 })];
      const at = async (id: string) => (await newsOf(reader.client)).items.find((one) => one.id === id)?.at;
      expect(await unseenOf(reader.client)).toBe(2);
      expect((await see(reader.client, await at(older))).status).toBe(204);
      expect(await unseenOf(reader.client)).toBe(1);
      await see(reader.client, await at(newer));
      await see(reader.client, await at(older));
      expect(await unseenOf(reader.client)).toBe(0);
      await see(reader.client, '2100-01-01T00:00:00Z');
      await told(reader, { writtenAgo: -1, notBefore: new Date() });
      expect((await newsOf(reader.client)).items.every(({ isNew }) => !isNew)).toBe(true);
      const [seen] = await world.query<{ isPast: boolean }>('select news_seen_at <= now() as "isPast" from account where id = $1', [
        reader.accountId,
      ]);
      expect(seen).toEqual({ isPast: true });
    });

    it.each([undefined, null, '', 'demain', '2026-02-30T10:00:00Z', 1_800_000_000_000])('is not seen up to %p', async (until) => {
      const { status, body } = await see(student.client, until);
      expect(status).toBe(400);
      const message = until === undefined ? 'À remplir.' : 'Une date et une heure qui existent, comme 2026-12-01T09:30:00+01:00.';
      expect(body.errors).toMatchObject([{ path: 'until', message }]);
    });

    it('rings on every open page when the fact is committed, and when another page has looked', async () => {
      const [reader, other] = [await people.company(), await people.company()];
      const open = (client: Client) => EventStream.open(client, '/api/account/notices');
      const [first, second, others] = [await open(reader.client), await open(await people.signIn(reader.email)), await open(other.client)];
      const NEWS = { type: 'news', data: 'news' };
      await applied((await people.student(classId)).client, await published(reader.client));
      expect(await first.heard(1)).toContainEqual(NEWS);
      expect(await second.heard(1)).toContainEqual(NEWS);
      const before = second.events.length;
      await see(reader.client, new Date().toISOString());
      await second.heard(before + 1);
      expect(others.events).toEqual([]);
      await Promise.all([first, second, others].map((stream) => stream.close()));
    });

    it('counts what waits for a company: by offer, and nothing that is another’s', async () => {
      const [reader, other] = [await people.company(), await people.company()];
      const offerId = await published(reader.client);
      const id = await applied((await people.student(classId)).client, offerId);
      await applied((await people.student(classId)).client, offerId);
      expect(await waitingFor(reader.client)).toEqual([
        { kind: 'applications', count: 2, about: expect.any(String), path: `/entreprise/offres/${offerId}/candidatures` },
      ]);
      expect(await waitingFor(other.client)).toEqual([]);
      await act(reader.client, id, 'rejection', { reason: 'dates' });
      expect((await waitingFor(reader.client))[0]?.count).toBe(1);
    });

    it('names what waits for a student, a teacher, the campus', async () => {
      const [applicant, recruiter] = [await people.student(classId), await people.company('Lin et Résines')];
      expect(await waitingFor(applicant.client)).toEqual([]);
      const id = await applied(applicant.client, await published(recruiter.client));
      await act(recruiter.client, id, 'offering', {});
      expect(await waitingFor(applicant.client)).toEqual([
        { kind: 'answer', count: 1, about: 'Lin et Résines', path: '/mes-candidatures' },
      ]);
      const another = await applied(applicant.client, await published(recruiter.client));
      await act(recruiter.client, another, 'offering', {});
      expect(await waitingFor(applicant.client)).toEqual([
        { kind: 'answer', count: 2, about: 'Lin et Résines', path: '/mes-candidatures' },
      ]);
      expect(await waitingFor(teacher.client)).toContainEqual({
        kind: 'toConfirm',
        count: 1,
        about: 'BTS métiers de la chimie 1',
        path: `/classes/${classId}?etat=to_confirm`,
      });
      const before = await waitingFor((await people.coordinator()).client);
      await people.company('Sucrerie neuve', 'pending');
      const after = await waitingFor((await people.coordinator()).client);
      const companies = (acts: Acts[]) => acts.find(({ kind }) => kind === 'companies')?.count ?? 0;
      expect(companies(after)).toBe(companies(before) + 1);
    });

    it('is read by an index, however many letters there are', async () => {
      await world.query(
        `insert into email (id, letter, to_address, to_account_id, locale, params, entity_type, entity_id, occurrence, state, created_at, expires_at)
       select gen_random_uuid(), 'company-reinstated', 'n' || n || '@sucre.example', gen_random_uuid(), 'fr', '{}', 'company', $1, n::text, 'sent',
         now() - make_interval(mins => n), now() from generate_series(1, 8000) n`,
        [uuid()],
      );
      await world.query('analyze email');
      const reader = { accountId: student.accountId, letters: NEWS_LETTERS, undoMs: 30_000 };
      const { rest, values } = newsQuery(reader, { after: null, limit: 21 });
      const plan = await world.query<{ 'QUERY PLAN': string }>(`explain select news.id ${rest}`, values);
      const steps = plan.map((row) => row['QUERY PLAN']).join('\n');
      expect(steps).toContain('email_of_account');
      expect(steps).not.toContain('Seq Scan on email');
    });
  });
