import { beforeAll, describe, expect, it } from '@jest/globals';
import { Authenticator } from '../../support/authenticator.js';
import type { Refusal } from '../../support/builders/offers.js';
import { PASSWORD, type People, type Person } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import { lettersTo, tokenFrom } from '../../support/letters.js';
import type { World } from '../../support/world.js';
import type { SignInWorld } from './sign-in-world.js';

interface Codes {
  codes: string[];
}
interface Me {
  account: { secondStepDueAt: string | null; isSecondStepOverdue: boolean } | null;
}

const REASON = 'Vue ce matin au campus, carte en main.';

/** Tests the code of an authenticator app after password or link. */
export const describeSecondStep = (story: () => SignInWorld) =>
  describe('the second step of a sign-in', () => {
    let world: World;
    let people: People;

    const me = async (client: Client) => (await client.get<Me>('/api/account/me')).body.account;
    const isSignedIn = async (client: Client) => (await me(client)) !== null;
    const enter = async (email: string, client = world.client()) => {
      const { status, body } = await client.post<{ needsCode: boolean }>('/api/auth/sign-in/email', { email, password: PASSWORD });
      expect(status).toBe(200);
      return { client, needsCode: body.needsCode };
    };
    const give = (client: Client, body: { code: string; isRecovery?: boolean; isTrusted?: boolean }) =>
      client.post<Refusal>('/api/auth/second-step', body);
    const setUp = async ({ client }: Person) => {
      const { body } = await client.post<{ secret: string; uri: string }>('/api/account/second-step');
      const phone = new Authenticator(body.secret);
      const { status, body: drawn } = await client.put<Codes>('/api/account/second-step', { code: await phone.next() });
      expect(status).toBe(200);
      return { phone, codes: drawn.codes };
    };
    /** Makes the server forget the last accepted code, as when minutes have passed. */
    const later = ({ accountId }: Person) => world.query('update second_step set last_interval = 0 where account_id = $1', [accountId]);
    const cookieOf = (client: Client) => ({
      cookie: client
        .cookiesFor()
        .map(({ name, value }) => `${name}=${value}`)
        .join('; '),
    });

    beforeAll(async () => {
      ({ world, people } = story());
      await world.query('delete from throttle');
    });

    it('is on once a first code is right; the old cookie and the other sessions open nothing more, and a letter tells it', async () => {
      const person = await people.teacher();
      const elsewhere = await people.signIn(person.email);
      const old = cookieOf(person.client);
      const { body } = await person.client.post<{ secret: string; uri: string }>('/api/account/second-step');
      expect(body.uri).toContain(`secret=${body.secret}`);
      const wrong = await person.client.put<Refusal>('/api/account/second-step', { code: '000000' });
      expect({ status: wrong.status, code: wrong.body.errors?.[0]?.code }).toEqual({ status: 400, code: 'second-step.code' });
      expect((await enter(person.email)).needsCode).toBe(false);
      const phone = new Authenticator(body.secret);
      const confirmed = await person.client.put<Codes>('/api/account/second-step', { code: await phone.next() });
      expect(new Set(confirmed.body.codes).size).toBe(10);
      expect(await isSignedIn(person.client)).toBe(true);
      expect(await isSignedIn(elsewhere)).toBe(false);
      expect((await world.client().request('GET', '/api/account', undefined, old)).status).toBe(401);
      expect(await lettersTo(world, person.email)).toEqual(['account-second-step']);
      expect((await person.client.post<Refusal>('/api/account/second-step')).body.code).toBe('second-step.on');
    });

    it('keeps neither the secret nor the recovery codes in clear, nor in what a repeated request would be answered', async () => {
      const person = await people.teacher();
      const key = { 'idempotency-key': 'the-same-key' };
      const { body } = await person.client.request<{ secret: string }>('POST', '/api/account/second-step', {}, key);
      const phone = new Authenticator(body.secret);
      const { body: drawn } = await person.client.request<Codes>('PUT', '/api/account/second-step', { code: await phone.next() }, key);
      const kept = await world.query<{ text: string }>(
        `select row_to_json(second_step)::text as text from second_step where account_id = $1
       union all select row_to_json(recovery_code)::text from recovery_code where account_id = $1
       union all select row_to_json(idempotency_key)::text from idempotency_key where account_id = $1`,
        [person.accountId],
      );
      expect(kept).toHaveLength(11);
      for (const secret of [body.secret, ...drawn.codes, ...drawn.codes.map((code) => code.replace('-', ''))])
        expect(kept.some(({ text }) => text.includes(secret))).toBe(false);
    });

    it('is asked after the password: nothing opens before it, and each code opens once', async () => {
      const person = await people.teacher();
      const { phone } = await setUp(person);
      const { client, needsCode } = await enter(person.email);
      expect(needsCode).toBe(true);
      expect(await isSignedIn(client)).toBe(false);
      expect((await client.get('/api/account')).status).toBe(401);
      const code = await phone.next();
      expect((await give(client, { code })).status).toBe(200);
      expect(await isSignedIn(client)).toBe(true);
      const again = await enter(person.email);
      const replayed = await give(again.client, { code });
      expect({ status: replayed.status, code: replayed.body.errors?.[0]?.code }).toEqual({ status: 400, code: 'second-step.code' });
      expect(await isSignedIn(again.client)).toBe(false);
      expect((await give(again.client, { code: await phone.next() })).status).toBe(200);
      expect((await give(again.client, { code: phone.at(1) })).body.code).toBe('second-step.over');
    });

    it('is asked after the link, too', async () => {
      const person = await people.teacher();
      const { phone } = await setUp(person);
      const client = world.client();
      await client.post('/api/auth/magic-link', { email: person.email });
      const token = await tokenFrom(world, 'magic-link', person.email);
      const { body } = await client.post<{ needsCode: boolean }>('/api/auth/magic-link/session', { token });
      expect(body.needsCode).toBe(true);
      expect(await isSignedIn(client)).toBe(false);
      expect((await give(client, { code: await phone.next() })).status).toBe(200);
      expect(await isSignedIn(client)).toBe(true);
    });

    it('takes the code of one interval before or after, and none further off', async () => {
      const person = await people.teacher();
      const { phone } = await setUp(person);
      for (const [moved, status] of [
        [-3, 400],
        [3, 400],
        [-1, 200],
        [1, 200],
      ] as const) {
        await later(person);
        const { client } = await enter(person.email);
        expect({ moved, status: (await give(client, { code: phone.at(moved) })).status }).toEqual({ moved, status });
      }
    });

    it('a code given twice at once opens one session', async () => {
      const person = await people.teacher();
      const { phone } = await setUp(person);
      const { client } = await enter(person.email);
      const code = await phone.next();
      const answers = await Promise.all(Array.from({ length: 10 }, () => give(client, { code })));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    });

    it('waits ten minutes for the code, no longer', async () => {
      const person = await people.teacher();
      const { phone } = await setUp(person);
      const { client } = await enter(person.email);
      const [row] = await world.query<{ minutes: number }>(
        `select round(extract(epoch from expires_at - created_at) / 60)::int as minutes from account_token where purpose = 'second_step' and account_id = $1`,
        [person.accountId],
      );
      expect(row?.minutes).toBe(10);
      await world.query(`update account_token set expires_at = now() - interval '1 second' where account_id = $1`, [person.accountId]);
      expect((await give(client, { code: await phone.next() })).body.code).toBe('second-step.over');
      expect((await give(world.client(), { code: await phone.next() })).body.code).toBe('second-step.over');
    });

    it('ten wrong codes of a stranger who knows the password end it for strangers; the owner’s browser and the recovery codes still open', async () => {
      const person = await people.teacher();
      const { phone, codes } = await setUp(person);
      const thief = await enter(person.email);
      const wrong = phone.at(0) === '123456' ? '654321' : '123456';
      for (let guess = 0; guess < 10; guess += 1) expect((await give(thief.client, { code: wrong })).status).toBe(400);
      const refused = await give(thief.client, { code: phone.at(0) });
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 429, code: 'second-step.too-many' });
      const another = await enter(person.email);
      expect((await give(another.client, { code: phone.at(0) })).status).toBe(429);
      await person.client.post('/api/auth/sign-out');
      const known = await enter(person.email, person.client);
      expect((await give(known.client, { code: await phone.next() })).status).toBe(200);
      expect((await give(another.client, { code: codes[0] ?? '', isRecovery: true })).status).toBe(200);
    });

    it('ten wrong recovery codes end them for strangers, and nothing else', async () => {
      const person = await people.teacher();
      const { phone, codes } = await setUp(person);
      const { client } = await enter(person.email);
      for (let guess = 0; guess < 10; guess += 1)
        expect((await give(client, { code: 'aaaaa-aaaaa', isRecovery: true })).body.errors?.[0]?.code).toBe('second-step.recovery');
      expect((await give(client, { code: codes[0] ?? '', isRecovery: true })).body.code).toBe('second-step.too-many-recovery');
      expect((await give(client, { code: await phone.next() })).status).toBe(200);
    });

    it('a recovery code opens once, however it is typed, tells the owner, and ten new ones replace the rest', async () => {
      const person = await people.teacher();
      const { phone, codes } = await setUp(person);
      const [first = '', second = ''] = codes;
      const { client } = await enter(person.email);
      const another = await setUp(await people.teacher());
      expect((await give(client, { code: another.codes[0] ?? '', isRecovery: true })).status).toBe(400);
      expect((await give(client, { code: first.toUpperCase().replace('-', ' '), isRecovery: true })).status).toBe(200);
      expect((await lettersTo(world, person.email)).at(-1)).toBe('account-recovery-code');
      expect((await client.get<{ recoveryCodesLeft: number }>('/api/account')).body.recoveryCodesLeft).toBe(9);
      expect((await give((await enter(person.email)).client, { code: first, isRecovery: true })).status).toBe(400);
      const { body } = await client.post<Codes>('/api/account/second-step/recovery-codes', { code: await phone.next() });
      expect(body.codes).toHaveLength(10);
      expect((await give((await enter(person.email)).client, { code: second, isRecovery: true })).status).toBe(400);
      expect((await give((await enter(person.email)).client, { code: body.codes[0] ?? '', isRecovery: true })).status).toBe(200);
    });

    it('spares a browser that was trusted for thirty days, until it is forgotten', async () => {
      const person = await people.teacher();
      const { phone } = await setUp(person);
      const { client } = await enter(person.email);
      expect((await give(client, { code: await phone.next(), isTrusted: true })).status).toBe(200);
      await client.post('/api/auth/sign-out');
      expect((await enter(person.email, client)).needsCode).toBe(false);
      expect((await enter(person.email)).needsCode).toBe(true);
      const [row] = await world.query<{ days: number }>(
        `select round(extract(epoch from trusted_until - now()) / 86400)::int as days from known_device where account_id = $1 and trusted_until is not null`,
        [person.accountId],
      );
      expect(row?.days).toBe(30);
      await world.query('update known_device set trusted_until = now() where account_id = $1 and trusted_until is not null', [
        person.accountId,
      ]);
      await client.post('/api/auth/sign-out');
      expect((await enter(person.email, client)).needsCode).toBe(true);
    });

    it('is removed with a code, renews the session, and a letter tells it', async () => {
      const person = await people.teacher();
      const { phone } = await setUp(person);
      const old = cookieOf(person.client);
      expect((await person.client.del<Refusal>('/api/account/second-step', { code: '000000' })).status).toBe(400);
      expect((await person.client.del('/api/account/second-step', { code: await phone.next() })).status).toBe(204);
      expect(await isSignedIn(person.client)).toBe(true);
      expect((await world.client().request('GET', '/api/account', undefined, old)).status).toBe(401);
      expect((await lettersTo(world, person.email)).at(-1)).toBe('account-second-step');
      expect((await enter(person.email)).needsCode).toBe(false);
    });

    it('is set up only by who has just signed in, or proves it once more', async () => {
      const person = await people.teacher();
      await world.query(`update session set proved_at = now() - interval '11 minutes' where account_id = $1`, [person.accountId]);
      const refused = await person.client.post<Refusal>('/api/account/second-step');
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 403, code: 'account.proof-needed' });
      expect((await person.client.post('/api/account/proof', { password: PASSWORD })).status).toBe(204);
      const { phone } = await setUp(person);
      await world.query(`update session set proved_at = now() - interval '11 minutes' where account_id = $1`, [person.accountId]);
      expect((await person.client.get<{ isProved: boolean }>('/api/account')).body.isProved).toBe(false);
      expect((await person.client.post('/api/account/proof', { code: await phone.next() })).status).toBe(204);
      expect((await person.client.get<{ isProved: boolean }>('/api/account')).body.isProved).toBe(true);
    });

    describe('of a role that needs it', () => {
      it('has seven days from the first sign-in, then nothing else opens until it is set up', async () => {
        const person = await people.coordinator();
        const account = await me(person.client);
        const days = (Date.parse(account?.secondStepDueAt ?? '') - Date.now()) / 86_400_000;
        expect(days).toBeGreaterThan(6.9);
        expect(days).toBeLessThan(7.1);
        expect((await person.client.get('/api/schools')).status).toBe(200);
        await world.query(`update account set second_step_due_at = now() - interval '1 second' where id = $1`, [person.accountId]);
        const refused = await person.client.get<Refusal>('/api/schools');
        expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 403, code: 'second-step.needed' });
        expect(await me(person.client)).toMatchObject({ isSecondStepOverdue: true });
        await setUp(person);
        expect((await person.client.get('/api/schools')).status).toBe(200);
        expect(await me(person.client)).toMatchObject({ isSecondStepOverdue: false, secondStepDueAt: null });
      });

      it.each(['school_staff', 'school_head'] as const)('is due for %s as well', async (role) => {
        const { client } = await people.office(await people.school(), role);
        expect((await me(client))?.secondStepDueAt).not.toBeNull();
      });

      it('is never due for another', async () => {
        const [teacher, company] = [await people.teacher(), await people.company()];
        for (const { client } of [teacher, company])
          expect(await me(client)).toMatchObject({ secondStepDueAt: null, isSecondStepOverdue: false });
      });
    });

    describe('of a person who has lost the phone', () => {
      it('is removed by the campus, which has seen the person: the reason is told, every session ends', async () => {
        const [person, coordinator] = [await people.company(), await people.coordinator()];
        await setUp(person);
        const path = `/api/campus/accounts/${person.accountId}/second-step`;
        expect((await coordinator.client.del<Refusal>(path, { reason: 'court' })).status).toBe(400);
        expect((await person.client.del(path, { reason: REASON })).status).toBe(404);
        expect((await coordinator.client.del(path, { reason: REASON })).status).toBe(204);
        expect(await isSignedIn(person.client)).toBe(false);
        expect((await enter(person.email)).needsCode).toBe(false);
        const [letter] = await world.query<{ remover: object }>(
          `select params -> 'remover' as remover from email where letter = 'account-second-step' and to_address = $1 order by created_at desc limit 1`,
          [person.email],
        );
        expect(letter?.remover).toEqual({ removerName: 'Karim Lambert', reason: REASON });
        expect((await coordinator.client.del<Refusal>(path, { reason: REASON })).body.code).toBe('second-step.off');
        const own = await coordinator.client.del<Refusal>(`/api/campus/accounts/${coordinator.accountId}/second-step`, { reason: REASON });
        expect({ status: own.status, code: own.body.code }).toEqual({ status: 403, code: 'account.own' });
      });

      it('is removed for a pupil by a teacher of the class, and for nobody else’s pupil', async () => {
        const [teacher, other] = [await people.teacher(), await people.teacher()];
        const classId = await people.classGroup(teacher);
        const student = await people.student(classId);
        await setUp(student);
        const path = `/api/classes/${classId}/students/${student.studentId}/second-step`;
        expect((await other.client.del(path, { reason: REASON })).status).toBe(404);
        expect((await teacher.client.del(path, { reason: REASON })).status).toBe(204);
        expect((await enter(student.email)).needsCode).toBe(false);
        const coordinator = await people.coordinator();
        expect((await coordinator.client.del(`/api/campus/accounts/${student.accountId}/second-step`, { reason: REASON })).status).toBe(
          404,
        );
      });
    });
  });
