import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { applied } from '../../../support/builders/applications.js';
import { published } from '../../../support/builders/offers.js';
import type { Member, People, Student } from '../../../support/builders/people.js';
import { tokenOf } from '../../../support/letter-links.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Link {
  address: string;
  stops: string;
  letters: { optional: { letter: string; frequency: string }[]; fixed: { letter: string; reason: string }[] };
}

const ONE_CLICK = 'List-Unsubscribe=One-Click';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

export const unsubscribe: WorldTests = (stageOf) =>
  describe('stopping a letter without signing in', () => {
    let world: World;
    let people: People;
    let student: Student;
    let company: Member;
    const visitor = () => world.client();
    const chosen = async (accountId: string) =>
      Object.fromEntries(
        (
          await world.query<{ letter: string; frequency: string }>(
            'select letter, frequency from letter_preference where account_id = $1',
            [accountId],
          )
        ).map(({ letter, frequency }) => [letter, frequency]),
      );
    /** Sends the request of a mail provider's server: without cookie and Origin. */
    const oneClick = (token: string, init: RequestInit = { headers: FORM, body: ONE_CLICK }) =>
      fetch(`${world.url}/api/unsubscriptions/${token}`, { method: 'POST', redirect: 'manual', ...init });
    const frequencyIn = ({ letters }: Link, letter: string) => letters.optional.find((one) => one.letter === letter)?.frequency;

    beforeAll(async () => {
      ({ world, people } = stageOf());
      company = await people.company();
      student = await people.student(await people.classGroup(await people.teacher()));
    });

    it('takes one click as Gmail sends it, and then no such letter leaves', async () => {
      const answer = await oneClick(tokenOf(world, company.accountId, 'application-received'));
      expect([answer.status, await answer.json()]).toEqual([200, { stopped: 'application-received' }]);
      expect(await chosen(company.accountId)).toEqual({ 'application-received': 'never' });
      const applicationId = await applied(student.client, await published(company.client));
      const letters = await world.query('select letter, state, error from email where entity_id = $1 and to_account_id = $2', [
        applicationId,
        company.accountId,
      ]);
      expect(letters).toEqual([{ letter: 'application-received', state: 'suppressed', error: 'preference' }]);
    });

    it('takes it a second time, in the other form that mail programs use, and from a page of theirs', async () => {
      const token = tokenOf(world, company.accountId, 'application-received');
      const form = new FormData();
      form.set('List-Unsubscribe', 'One-Click');
      const asked: RequestInit[] = [
        { headers: FORM, body: ONE_CLICK },
        { body: form },
        { headers: { ...FORM, origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' }, body: ONE_CLICK },
        { headers: { 'content-type': 'application/json' }, body: '{}' },
        {},
      ];
      for (const init of asked) expect((await oneClick(token, init)).status).toBe(200);
      expect(await chosen(company.accountId)).toEqual({ 'application-received': 'never' });
    });

    it('changes nothing when the link is only opened: scanners do so, and people find the page with the button', async () => {
      const token = tokenOf(world, student.accountId, 'match-digest');
      for (const method of ['GET', 'HEAD']) {
        const answer = await fetch(`${world.url}/api/unsubscriptions/${token}`, { method, redirect: 'manual' });
        expect([answer.status, answer.headers.get('location')]).toEqual([302, `${world.url}/desabonnement/${token}`]);
        expect((await fetch(`${world.url}/desabonnement/${token}`, { method })).status).toBe(200);
      }
      expect(await chosen(student.accountId)).toEqual({});
    });

    it('drops what waits for the digest', async () => {
      const id = uuid();
      await world.query(
        `insert into email (id, letter, to_address, to_account_id, locale, params, entity_type, entity_id, preference, state, expires_at)
       values ($1, 'application-read', $2, $3, 'fr', '{}', 'application', $1, 'application-read', 'held', now() + interval '2 days')`,
        [id, student.email, student.accountId],
      );
      await oneClick(tokenOf(world, student.accountId, 'application-read'));
      expect(await world.query('select state, error from email where id = $1', [id])).toEqual([
        { state: 'suppressed', error: 'preference' },
      ]);
    });

    it('of the common digest, stops all that comes in it and nothing else', async () => {
      const reader = await people.student(null);
      const token = tokenOf(world, reader.accountId, 'events-digest');
      await reader.client.put('/api/letter-preferences', { letter: 'application-sent', frequency: 'weekly' });
      const answer = await oneClick(token);
      expect(await answer.json()).toEqual({ stopped: 'events-digest' });
      expect(await chosen(reader.accountId)).toEqual({ 'application-read': 'never', 'application-sent': 'never' });
    });

    it('of a teacher’s digest, stops the news of the classes', async () => {
      const teacher = await people.teacher();
      await oneClick(tokenOf(world, teacher.accountId, 'teacher-digest'));
      const stopped = { 'application-teacher-copy': 'never', 'interview-copies': 'never', 'place-copies': 'never' };
      expect(await chosen(teacher.accountId)).toEqual(stopped);
      await teacher.client.put('/api/letter-preferences', { letter: 'silence-copies', frequency: 'weekly' });
      await oneClick(tokenOf(world, teacher.accountId, 'application-teacher-copy'));
      expect(await chosen(teacher.accountId)).toEqual({ ...stopped, 'silence-copies': 'never' });
    });

    it('is refused for a token that is forged, cut short, lengthened or somebody’s who is gone', async () => {
      const token = tokenOf(world, student.accountId, 'match-digest');
      const ofNobody = tokenOf(world, uuid(), 'match-digest');
      const wrong = [token.slice(0, -1), token.slice(1), `${token}A`, token.toUpperCase(), 'none', 'A'.repeat(90), '%00', ofNobody];
      for (const one of wrong) {
        const answers = [
          await oneClick(one),
          await visitor().get<{ code: string; detail: string }>(`/api/letter-links/${one}`),
          await visitor().put(`/api/letter-links/${one}`, { letter: 'match-digest', frequency: 'never' }),
        ];
        for (const { status } of answers) expect([one, [400, 404].includes(status)]).toEqual([one, true]);
      }
      const { body } = await visitor().get<{ code: string; detail: string }>('/api/letter-links/none');
      expect(body).toMatchObject({ code: 'letter-link.unknown' });
      expect(await chosen(student.accountId)).not.toHaveProperty('match-digest');
    });

    it('is refused for an account put in the place of another one', async () => {
      const other = await people.student(null);
      const bytes = Buffer.from(tokenOf(world, student.accountId, 'match-digest'), 'base64url');
      Buffer.from(other.accountId.replaceAll('-', ''), 'hex').copy(bytes, 1);
      expect((await oneClick(bytes.toString('base64url'))).status).toBe(404);
      expect(await chosen(other.accountId)).toEqual({});
    });

    it('is refused for a letter that always comes', async () => {
      expect((await oneClick(tokenOf(world, student.accountId, 'application-offered'))).status).toBe(404);
      expect((await oneClick(tokenOf(world, student.accountId, 'password-reset'))).status).toBe(404);
    });

    it('opens no other route to forms', async () => {
      const answer = await fetch(`${world.url}/api/auth/sign-in/email`, { method: 'POST', headers: FORM, body: ONE_CLICK });
      expect(answer.status).toBe(415);
    });

    describe('the page of all letters, by the same link', () => {
      it('names no person, masks the address, and shows every letter of the role with its rhythm', async () => {
        const reader = await people.student(null);
        const { status, body } = await visitor().get<Link>(`/api/letter-links/${tokenOf(world, reader.accountId, 'match-digest')}`);
        expect(status).toBe(200);
        expect(body.stops).toBe('match-digest');
        expect(body.address).toMatch(/^.…/);
        expect(JSON.stringify(body)).not.toContain(reader.email);
        expect(JSON.stringify(body)).not.toMatch(/Inès|Lefebvre/);
        expect(frequencyIn(body, 'application-read')).toBe('daily');
        expect(frequencyIn(body, 'application-received')).toBeUndefined();
        expect(body.letters.fixed).toContainEqual({ letter: 'application-offered', reason: 'answer' });
      });

      it('changes any of them without signing in, and only those of the role', async () => {
        const reader = await people.student(null);
        const path = `/api/letter-links/${tokenOf(world, reader.accountId, 'match-digest')}`;
        const changed = await visitor().put<Link>(path, { letter: 'application-read', frequency: 'weekly' });
        expect([changed.status, frequencyIn(changed.body, 'application-read')]).toEqual([200, 'weekly']);
        expect(await chosen(reader.accountId)).toEqual({ 'application-read': 'weekly' });
        for (const wrong of [
          { letter: 'application-received', frequency: 'never' },
          { letter: 'application-offered', frequency: 'never' },
          { letter: 'match-digest', frequency: 'now' },
          { letter: 'application-read', frequency: 'hourly' },
          { letter: 'application-read', frequency: 'never', accountId: student.accountId },
        ]) {
          expect((await visitor().put(path, wrong)).status).toBe(400);
        }
        expect(await chosen(reader.accountId)).toEqual({ 'application-read': 'weekly' });
      });

      it('opens nothing else: the link is no session', async () => {
        const client = visitor();
        await client.get(`/api/letter-links/${tokenOf(world, student.accountId, 'match-digest')}`);
        expect(client.cookiesFor()).toEqual([]);
        expect((await client.get('/api/letter-preferences')).status).toBe(401);
      });
    });
  });
