import { beforeAll, describe, expect, it } from '@jest/globals';
import { type MailLogFilter, mailLogCountsQuery, mailLogQuery } from '@seve/database';
import { v7 as uuid } from 'uuid';
import { dayIn } from '../../../support/builders/days.js';
import { type LoggedEmail, pastEmail } from '../../../support/builders/mail-log.js';
import type { Refusal } from '../../../support/builders/offers.js';
import type { Member, People, Person, Student, Teacher } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Log {
  items: LoggedEmail[];
  next: string | null;
  counts: { state: string; count: number }[];
}

export const mailLog: WorldTests = (stageOf) =>
  describe('the mail log of the campus', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let company: Member;
    let teacher: Teacher;
    let student: Student;
    let companyId: string;
    const ids: Record<string, string> = {};
    const read = async (query = '', list = 'emails') => (await coordinator.client.get<Log>(`/api/campus/${list}${query}`)).body;
    const found = async (query: string) => (await read(query)).items.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id));
    const resend = (id: string) => coordinator.client.post<LoggedEmail & Refusal>(`/api/campus/emails/${id}/resending`);

    beforeAll(async () => {
      ({ world, people } = stageOf());
      coordinator = await people.coordinator();
      company = await people.company('Sucrerie de Roye');
      teacher = await people.teacher();
      student = await people.student(await people.classGroup(teacher), { firstName: 'Maëlys' });
      companyId = company.companyId;
      const toCompany = { to: company.email, accountId: company.accountId, entityType: 'company', entityId: companyId };
      ids.old = await pastEmail(world, { ...toCompany, writtenAgo: 3 * 24 * 60 });
      ids.bounced = await pastEmail(world, { to: 'perdu@sucre.example', state: 'bounced', error: '550 no such mailbox', writtenAgo: 50 });
      ids.longBounced = await pastEmail(world, { to: 'ancien@sucre.example', state: 'bounced', writtenAgo: 31 * 24 * 60 });
      ids.dead = await pastEmail(world, { to: 'muet_1@sucre.example', state: 'dead', error: 'no outcome in 30 tries', writtenAgo: 40 });
      ids.secret = await pastEmail(world, {
        letter: 'magic-link',
        to: teacher.email,
        accountId: teacher.accountId,
        params: null,
        writtenAgo: 30,
      });
      ids.toStudent = await pastEmail(world, {
        to: student.email,
        accountId: student.accountId,
        entityType: 'student',
        entityId: student.studentId,
        writtenAgo: 20,
      });
      ids.sent = await pastEmail(world, { ...toCompany, writtenAgo: 10 });
    });

    it('lists every letter, the newest first, with how many are in each state', async () => {
      const { items, next, counts } = await read();
      expect(items.map(({ id }) => id)).toEqual(
        ['sent', 'toStudent', 'secret', 'dead', 'bounced', 'old', 'longBounced'].map((name) => ids[name]),
      );
      expect(next).toBeNull();
      expect(Object.fromEntries(counts.map(({ state, count }) => [state, count]))).toMatchObject({
        sent: 4,
        bounced: 2,
        dead: 1,
        queued: 0,
        lost: 2,
      });
    });

    it('says to whom, of whom it says the name unless it is a student, and what went wrong', async () => {
      const byId = new Map((await read()).items.map((item) => [item.id, item]));
      expect(byId.get(ids.sent ?? '')).toMatchObject({ toAddress: company.email, personName: 'Marc Dubois', role: 'company_admin' });
      expect(byId.get(ids.toStudent ?? '')).toMatchObject({ toAddress: student.email, personName: null, role: 'student' });
      expect(byId.get(ids.bounced ?? '')).toMatchObject({ personName: null, role: null, error: '550 no such mailbox' });
    });

    it('never shows what a letter says', async () => {
      expect(JSON.stringify(await read())).not.toContain('https://seve.example/entreprise/offres');
    });

    it.each([
      ['a state', '?state=bounced', ['bounced', 'longBounced']],
      ['whether they have arrived', '?state=lost', ['dead', 'bounced']],
      ['whether they have arrived, and an address', '?state=lost&q=perdu', ['bounced']],
      ['a letter', '?letter=magic-link', ['secret']],
      ['an address', '?q=perdu@sucre.example', ['bounced']],
      ['the beginning of an address, whatever its capitals', '?q=PERDU', ['bounced']],
      ['the name of somebody of a company, in any order', '?q=dubois%20marc', ['sent', 'old']],
      ['a name without its accents', '?q=roche', ['secret']],
    ])('is searched by %s', async (_what, query, expected) => {
      expect(await found(query)).toEqual(expected);
    });

    it('is searched by what a letter is about, and by the days on which it was written', async () => {
      expect(await found(`?entityType=company&entityId=${companyId}`)).toEqual(['sent', 'old']);
      expect(await found(`?entityType=company&entityId=${companyId}&from=${dayIn(-1)}`)).toEqual(['sent']);
      expect(await found(`?to=${dayIn(-2)}`)).toEqual(['old', 'longBounced']);
      expect((await read(`?state=bounced&q=perdu`)).counts).toContainEqual({ state: 'bounced', count: 1 });
    });

    it('finds no student by name, nor anything by signs that a search engine takes for any letter', async () => {
      for (const q of ['Maëlys', 'Lefebvre', '%%', '__', '??', 'mue__1']) expect(await found(`?q=${encodeURIComponent(q)}`)).toEqual([]);
      expect(await found('?q=Muet_1')).toEqual(['dead']);
    });

    it('is read page by page, without a row twice or lost', async () => {
      const seen: string[] = [];
      for (let cursor = ''; ; ) {
        const { items, next, counts } = await read(`?limit=2${cursor}`);
        seen.push(...items.map(({ id }) => id));
        expect(counts.length > 0).toBe(cursor === '');
        if (next === null) break;
        cursor = `&cursor=${next}`;
      }
      expect(seen).toEqual((await read()).items.map(({ id }) => id));
      expect((await coordinator.client.get('/api/campus/emails?limit=51')).status).toBe(400);
    });

    it('lists exactly the letters that the first page of the campus counts as not arrived, page by page', async () => {
      const { lettersLost } = (await coordinator.client.get<{ lettersLost: number }>('/api/campus/overview')).body;
      const first = await read('?state=lost&limit=1');
      const second = await read(`?state=lost&limit=1&cursor=${first.next}`);
      const listed = [...first.items, ...second.items].map(({ id }) => id);
      expect([listed, second.next]).toEqual([[ids.dead, ids.bounced], null]);
      expect(lettersLost).toBe(listed.length);
      expect(first.counts).toContainEqual({ state: 'lost', count: lettersLost });
    });

    it('has a list of its own for dead letters', async () => {
      expect((await read('', 'dead-letters')).items.map(({ id, error }) => [id, error])).toEqual([[ids.dead, 'no outcome in 30 tries']]);
    });

    it.each([
      ['a state that is none', '?state=nowhere', 'state'],
      ['a letter that is none', '?letter=love-letter', 'letter'],
      ['a day that does not exist', '?from=2026-02-30', 'from'],
      ['an id that is none', '?entityId=abc', 'entityId'],
    ])('names the field of %s', async (_what, query, field) => {
      const { status, body } = await coordinator.client.get<Refusal>(`/api/campus/emails${query}`);
      expect([status, body.errors?.map(({ path }) => path)]).toEqual([400, [field]]);
    });

    it('sends a letter once more as a new one, whose history says who asked', async () => {
      const { status, body } = await resend(ids.sent ?? '');
      expect([status, body.state, body.resentFrom, body.resentBy]).toEqual([201, 'queued', ids.sent, 'Karim Lambert']);
      const worker = await world.addWorker().ready();
      await world.settled();
      await worker.stop();
      const items = (await read(`?entityType=company&entityId=${companyId}`)).items;
      expect(items.map(({ id, state }) => [id, state])).toEqual([
        [body.id, 'sent'],
        [ids.sent, 'sent'],
        [ids.old, 'sent'],
      ]);
      expect(items[1]?.resentAt).not.toBeNull();
      expect(world.mails(company.email).map(({ subject }) => subject)).toEqual(['Sucrerie de Roye est rétablie sur Sève']);
      const history = await world.query(
        `select act, to_state, actor_account_id, actor_role from state_change where entity_type = 'email' and entity_id = $1`,
        [body.id],
      );
      expect(history).toEqual([
        { act: 'resend', to_state: 'queued', actor_account_id: coordinator.accountId, actor_role: 'campus_coordinator' },
      ]);
    });

    it('sends it again and again, but no copy while another is under way', async () => {
      const id = await pastEmail(world, { state: 'dead', error: 'no outcome in 30 tries' });
      const answers = await Promise.all([1, 2, 3].map(() => resend(id)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      expect(answers.find(({ status }) => status === 409)?.body.code).toBe('email.resent-already');
      await world.query(`update email set state = 'sent' where resent_from = $1`, [id]);
      expect((await resend(id)).status).toBe(201);
      expect(await world.query('select id from email where resent_from = $1', [id])).toHaveLength(2);
    });

    it('sends a letter that bounced to the address that the person has given since', async () => {
      const moved = await people.member(companyId, 'company_recruiter');
      const id = await pastEmail(world, {
        to: 'ancienne@sucre.example',
        accountId: moved.accountId,
        entityType: 'company',
        entityId: companyId,
        state: 'bounced',
      });
      await world.query(`insert into suppression (address, reason) values ('ancienne@sucre.example', 'bounce')`);
      expect((await resend(id)).body).toMatchObject({ toAddress: moved.email, state: 'queued' });
    });

    it('refuses what carries a personal link, and says how to get another', async () => {
      const { status, body } = await resend(ids.secret ?? '');
      expect([status, body.code]).toEqual([409, 'email.secret']);
      expect(body.detail).toContain('nouveau lien');
      expect((await read('?letter=magic-link')).items[0]?.resendRefusal).toBe(body.detail);
    });

    it('refuses an address that refuses our letters, until it is taken off the list', async () => {
      await world.query(
        `insert into suppression (address, reason, detail, email_id) values ('perdu@sucre.example', 'bounce', '550 no such mailbox', $1)`,
        [ids.bounced],
      );
      expect((await resend(ids.bounced ?? '')).body.code).toBe('email.address-refused');
      const listed = await coordinator.client.get<{ items: { address: string }[] }>('/api/campus/suppressions');
      expect(listed.body.items.map(({ address }) => address)).toEqual(['perdu@sucre.example', 'ancienne@sucre.example']);
      expect((await coordinator.client.get<typeof listed.body>('/api/campus/suppressions?q=perdu')).body.items).toHaveLength(1);

      expect((await coordinator.client.del('/api/campus/suppressions', { address: 'Perdu@sucre.example' })).status).toBe(204);
      expect((await coordinator.client.del('/api/campus/suppressions', { address: 'perdu@sucre.example' })).status).toBe(404);
      expect((await resend(ids.bounced ?? '')).status).toBe(201);
      const history = await world.query(`select from_state, act, actor_account_id from state_change where entity_type = 'suppression'`);
      expect(history).toEqual([{ from_state: 'bounce', act: 'lift', actor_account_id: coordinator.accountId }]);
    });

    it('refuses a letter about what its reader may no longer read', async () => {
      const gone = await people.member(companyId, 'company_recruiter');
      const id = await pastEmail(world, { to: gone.email, accountId: gone.accountId, entityType: 'company', entityId: companyId });
      await world.query('delete from membership where account_id = $1', [gone.accountId]);
      expect((await resend(id)).body.code).toBe('email.no-longer-theirs');
      const elsewhere = await people.company('Moulin de Corbie');
      const other = await pastEmail(world, {
        to: elsewhere.email,
        accountId: elsewhere.accountId,
        entityType: 'company',
        entityId: companyId,
      });
      expect((await resend(other)).body.code).toBe('email.no-longer-theirs');
    });

    it('refuses what is still under way, and finds nothing for an unknown id', async () => {
      const waiting = await pastEmail(world, { state: 'queued', notBefore: new Date(Date.now() + 3_600_000) });
      expect((await resend(waiting)).body.code).toBe('email.under-way');
      expect((await resend(uuid())).status).toBe(404);
    });

    it('is read through indexes, however long it grows', async () => {
      await world.query(
        `insert into email (id, letter, to_address, locale, params, entity_type, entity_id, occurrence, state, expires_at, created_at)
       select gen_random_uuid(), (array['match-digest', 'application-received', 'application-sent'])[1 + n % 3], 'personne.' || n || '@foule.example', 'fr',
         '{}', 'offer', gen_random_uuid(), n, case when n % 50 = 0 then 'dead' when n % 40 = 0 then 'bounced' else 'sent' end, now(), now() - make_interval(mins => n)
       from generate_series(1, 40000) n`,
      );
      await world.query('vacuum analyze email');
      const all: MailLogFilter = { letter: null, to: null, entityType: null, entityId: null, from: null, until: null };
      const to = { prefix: 'personne.777@', accountIds: [company.accountId] };
      const queries = {
        all: mailLogQuery(all, null, { after: null, limit: 21 }),
        'a later page': mailLogQuery(all, null, { after: ['2026-01-01 00:00:00+00', uuid()], limit: 21 }),
        'by state': mailLogQuery(all, 'dead', { after: null, limit: 21 }),
        'not arrived': mailLogQuery(all, 'lost', { after: null, limit: 21 }),
        'a later page of those': mailLogQuery(all, 'lost', { after: [new Date().toISOString(), uuid()], limit: 21 }),
        'sent alone': mailLogQuery(all, 'sent', { after: null, limit: 21 }),
        'by address': mailLogQuery({ ...all, to }, null, { after: null, limit: 21 }),
        'by letter': mailLogQuery({ ...all, letter: 'magic-link' }, null, { after: null, limit: 21 }),
        counts: mailLogCountsQuery(all),
        'counts by address': mailLogCountsQuery({ ...all, to }),
      };
      for (const [name, { sql, values }] of Object.entries(queries)) {
        const plan = (await world.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, values)).map((row) => row['QUERY PLAN']).join('\n');
        expect({ name, scans: plan.match(/Seq Scan on email/g) }).toEqual({ name, scans: null });
      }
      const startedAt = Date.now();
      const { counts } = await read();
      // Ten times the acceptable time of a response.
      expect(Date.now() - startedAt).toBeLessThan(10_000);
      expect(counts.find(({ state }) => state === 'sent')?.count).toBe(10_001);
      await world.query(`delete from email where to_address like '%@foule.example'`);
    });
  });
