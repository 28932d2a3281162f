import { beforeAll, describe, expect, it } from '@jest/globals';
import { bornYearsAgo } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { PASSWORD, type People } from '../../../support/builders/people.js';
import { lettersTo, tokenFrom, tokenOf } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const CODE = 'BETTERA7';

interface Me {
  account: { role: string; studentId: string | null; classGroupId: string | null } | null;
}

export const studentSignUp: WorldTests = (given) =>
  describe('a student signs up', () => {
    let world: World;
    let people: People;
    let classId: string;
    const body = (changes: Record<string, unknown> = {}) => ({
      classCode: CODE,
      firstName: 'Léa',
      lastName: 'Fontaine',
      birthDate: bornYearsAgo(18),
      email: 'lea.fontaine@eleve.example',
      locale: 'fr',
      ...changes,
    });
    const signUp = (changes: Record<string, unknown> = {}) => world.client().post<Refusal>('/api/sign-up/student', body(changes));
    const signIn = (email: string) => world.client().post<Refusal>('/api/auth/sign-in/email', { email, password: PASSWORD });
    const confirm = (token: string, client = world.client(), password = PASSWORD) =>
      client.post<Refusal & { outcome: string }>('/api/account/confirmation', { token, password });
    const lookup = (token: string) => world.client().post<object>('/api/account/confirmation/lookup', { token });
    const lastToken = (to: string) => tokenFrom(world, 'account-confirmation', to);

    beforeAll(async () => {
      ({ world, people } = given());
      classId = await people.classGroup(await people.teacher(), CODE);
    });

    it('reads the class behind the code, however it is typed', async () => {
      const answer = await world.client().get('/api/class-codes/bett-era7');
      expect(answer.body).toEqual({ className: 'BTS métiers de la chimie 1', schoolName: 'Lycée de la Haute-Somme' });
      expect((await world.client().get<Refusal>('/api/class-codes/AAAAAAAA')).body.code).toBe('class-code.unknown');
    });

    it('gets one letter, and no account before its link is opened', async () => {
      const answer = await signUp({ classCode: 'bett era7' });
      expect({ status: answer.status, body: answer.body }).toEqual({ status: 202, body: {} });
      expect(await lettersTo(world, 'lea.fontaine@eleve.example')).toEqual(['account-confirmation']);
      const refused = await signIn('lea.fontaine@eleve.example');
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 401, code: 'sign-in.wrong' });
      expect(await world.query(`select 1 from account where email = 'lea.fontaine@eleve.example'`)).toEqual([]);
    });

    it('the link says what it opens and is spent by POST alone, once, with a password that is good enough; one is in then', async () => {
      const token = await lastToken('lea.fontaine@eleve.example');
      const client = world.client();
      for (const path of ['/confirmer', '/api/account/confirmation', '/api/auth/verify-email']) await client.get(`${path}?token=${token}`);
      expect((await lookup(token)).body).toEqual({
        email: 'lea.fontaine@eleve.example',
        firstName: 'Léa',
        lastName: 'Fontaine',
        companyName: null,
        className: 'BTS métiers de la chimie 1',
        schoolName: 'Lycée de la Haute-Somme',
      });
      const refused = await confirm(token, client, 'motdepasse2026!');
      expect({ status: refused.status, fault: refused.body.errors?.[0] }).toMatchObject({
        status: 400,
        fault: { path: 'password', code: 'field.password-common' },
      });
      const opened = await confirm(token, client);
      expect({ status: opened.status, body: opened.body }).toEqual({ status: 200, body: { outcome: 'signed_in' } });
      const me = await client.get<Me>('/api/account/me');
      expect(me.body.account).toMatchObject({ role: 'student', classGroupId: classId });
      const again = await confirm(token);
      expect({ status: again.status, code: again.body.code }).toEqual({ status: 400, code: 'link.spent' });
      expect((await lookup(token)).status).toBe(404);
      expect((await signIn('lea.fontaine@eleve.example')).status).toBe(200);
    });

    it('takes the place of an account of another class that nobody ever confirmed', async () => {
      const before = await people.student(await people.classGroup(await people.teacher()));
      await world.query('update account set email_verified = false where id = $1', [before.accountId]);
      await signUp({ email: before.email });
      const client = world.client();
      expect((await confirm(await lastToken(before.email), client)).status).toBe(200);
      const { account } = (await client.get<Me>('/api/account/me')).body;
      expect(account).toMatchObject({ classGroupId: classId, studentId: expect.not.stringMatching(before.studentId) });
      expect(await world.query('select 1 from student where id = $1', [before.studentId])).toEqual([]);
    });

    it('the link opened six times at once makes one account', async () => {
      const email = 'foule@eleve.example';
      await signUp({ email });
      const token = await lastToken(email);
      const answers = await Promise.all(Array.from({ length: 6 }, () => confirm(token)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 5 }, () => 400)]);
      expect(await world.query('select 1 from student join account on account.id = account_id where email = $1', [email])).toHaveLength(1);
    });

    it('gets a new link on demand, which kills the one before', async () => {
      const email = 'tom.renard@eleve.example';
      await signUp({ email, firstName: 'Tom', lastName: 'Renard' });
      const first = await lastToken(email);
      const renewed = await world.client().post('/api/account/confirmation/renewal', { email });
      expect({ status: renewed.status, body: renewed.body }).toEqual({ status: 202, body: null });
      const second = await lastToken(email);
      expect((await confirm(first)).body.code).toBe('link.spent');
      expect((await confirm(second)).status).toBe(200);
    });

    it('a link older than a day opens nothing; the address asks for another, and nothing typed is lost', async () => {
      const email = 'lent@eleve.example';
      await signUp({ email });
      const late = await lastToken(email);
      await world.query(`update pending_sign_up set expires_at = now() - interval '1 second' where email = $1`, [email]);
      expect([(await lookup(late)).status, (await confirm(late)).status]).toEqual([404, 400]);
      await world.client().post('/api/account/confirmation/renewal', { email });
      const token = await lastToken(email);
      const client = world.client();
      expect((await confirm(token, client)).status).toBe(200);
      expect((await client.get<Me>('/api/account/me')).body.account).toMatchObject({ role: 'student', classGroupId: classId });
    });

    it('a renewal for an unknown or confirmed address answers the same and writes nothing', async () => {
      const written = () => world.query('select 1 from email');
      const before = (await written()).length;
      for (const email of ['personne@nulle-part.example', 'lea.fontaine@eleve.example']) {
        const { status, body: said } = await world.client().post('/api/account/confirmation/renewal', { email });
        expect({ status, said }).toEqual({ status: 202, said: null });
      }
      expect(await written()).toHaveLength(before);
    });

    it('an address that has an account gets the same answer, and its owner the letter account-exists', async () => {
      const answer = await signUp({ firstName: 'Inconnu' });
      expect({ status: answer.status, body: answer.body }).toEqual({ status: 202, body: {} });
      const rows = await world.query<{ letter: string; params: object }>(
        `select letter, params from email where to_address = 'lea.fontaine@eleve.example' order by created_at`,
      );
      expect(rows.map(({ letter }) => letter)).toEqual(['account-confirmation', 'account-exists']);
      expect(JSON.stringify(rows[1]?.params)).not.toContain('Inconnu');
      const accounts = await world.query(`select first_name from account where email = 'lea.fontaine@eleve.example'`);
      expect(accounts).toEqual([{ first_name: 'Léa' }]);
      expect((await signIn('lea.fontaine@eleve.example')).status).toBe(200);
    });

    it('five forms sent at once with one address are one sign-up, and three letters', async () => {
      const email = 'zoe.petit@eleve.example';
      const answers = await Promise.all(Array.from({ length: 5 }, () => signUp({ email })));
      expect(answers.map(({ status }) => status).sort()).toEqual([202, 202, 202, 429, 429]);
      expect(answers.find(({ status }) => status === 429)?.body.code).toBe('link.too-many');
      expect(await world.query('select count(*)::int as n from pending_sign_up where email = $1', [email])).toEqual([{ n: 1 }]);
      const links = await world.query<{ link: string }>(`select params ->> 'link' as link from email where to_address = $1`, [email]);
      const opened = await Promise.all(links.map(({ link }) => confirm(tokenOf(link))));
      expect(opened.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    });

    it('has finished lower secondary school only by saying so', async () => {
      const finished = async (email: string, said: object) => {
        await signUp({ email, ...said });
        await confirm(await lastToken(email));
        const [row] = await world.query<{ finished: boolean }>(
          'select lower_secondary_finished as finished from student join account on account.id = account_id where email = $1',
          [email],
        );
        return row?.finished;
      };
      expect(await finished('college.tu@eleve.example', {})).toBe(false);
      expect(await finished('college.dit@eleve.example', { lowerSecondaryFinished: true })).toBe(true);
    });

    it('is told that null says neither yes nor no', async () => {
      const { status, body } = await signUp({ email: 'college.null@eleve.example', lowerSecondaryFinished: null });
      expect({ status, fault: body.errors?.[0]?.path }).toEqual({ status: 400, fault: 'lowerSecondaryFinished' });
    });

    it('is 13 at least', async () => {
      const tooYoung = await signUp({ email: 'petit@eleve.example', birthDate: bornYearsAgo(12) });
      expect({ status: tooYoung.status, fault: tooYoung.body.errors?.[0]?.path }).toEqual({ status: 400, fault: 'birthDate' });
    });

    it('under 15 is shown to nobody unless asked', async () => {
      const email = 'jeune@eleve.example';
      expect((await signUp({ email, birthDate: bornYearsAgo(14) })).status).toBe(202);
      expect((await confirm(await lastToken(email))).status).toBe(200);
      const rows = await world.query(
        'select visibility, visibility_decided_at as decided from student join account on account.id = account_id where email = $1',
        [email],
      );
      expect(rows).toEqual([{ visibility: 'nobody', decided: null }]);
    });

    it('a code that was revoked opens nothing', async () => {
      await world.query('update class_group set code = null where id = $1', [classId]);
      const refused = await signUp({ email: 'tard@eleve.example' });
      expect({ status: refused.status, errors: refused.body.errors }).toMatchObject({
        status: 400,
        errors: [{ path: 'classCode', code: 'class-code.unknown' }],
      });
      expect(await world.query(`select 1 from account where email = 'tard@eleve.example'`)).toEqual([]);
    });
  });
