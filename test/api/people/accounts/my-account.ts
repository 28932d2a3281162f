import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../../support/builders/offers.js';
import { PASSWORD, People, type Person } from '../../../support/builders/people.js';
import type { Client } from '../../../support/client.js';
import { lettersTo, tokenFrom } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const NEW_PASSWORD = 'quatre-mots-sans-aucun-lien';
const REASON = 'Vue ce matin au lycée, carte en main.';

interface Mine {
  firstName: string;
  email: string;
  hasPassword: boolean;
  isProved: boolean;
  pendingAddress: { email: string } | null;
}

export const myAccount: WorldTests = (given) =>
  describe('my account', () => {
    let world: World;
    let people: People;
    let count = 0;

    const newEmail = () => {
      count += 1;
      return `nouvelle.${count}@betterave.example`;
    };
    const mine = async ({ client }: Pick<Person, 'client'>) => (await client.get<Mine>('/api/account')).body;
    const isSignedIn = async (client: Client) => (await client.get<{ account: unknown }>('/api/account/me')).body.account !== null;
    const enter = (email: string, password = PASSWORD) => world.client().post<Refusal>('/api/auth/sign-in/email', { email, password });
    const ask = ({ client }: Person, email: string) => client.post<Refusal>('/api/account/email', { email });
    const confirm = (token: string, client = world.client()) => client.post<Refusal>('/api/account/email/confirmation', { token });
    const undo = (token: string) => world.client().post<Refusal>('/api/account/email/undo', { token });
    const emailOf = async ({ accountId }: Person) =>
      (await world.query<{ email: string }>('select email from account where id = $1', [accountId]))[0]?.email;
    const unproved = ({ accountId }: Person) =>
      world.query(`update session set proved_at = now() - interval '11 minutes' where account_id = $1`, [accountId]);
    /** Requests and confirms a change of the address. */
    const move = async (person: Person) => {
      const email = newEmail();
      expect((await ask(person, email)).status).toBe(200);
      expect((await confirm(await tokenFrom(world, 'account-email-confirm', email))).status).toBe(200);
      return { email, undoToken: await tokenFrom(world, 'account-email-changing', person.email) };
    };

    beforeAll(async () => {
      ({ world, people } = given());
    });

    it('is read by its owner', async () => {
      const person = await people.teacher();
      expect(await mine(person)).toMatchObject({
        email: person.email,
        hasPassword: true,
        isProved: true,
        pendingAddress: null,
        hasSecondStep: false,
        needsSecondStep: false,
        isOneClick: false,
      });
    });

    it('has a name that its owner chooses', async () => {
      const person = await people.teacher();
      expect((await person.client.put('/api/account/name', { firstName: 'Nadège', lastName: 'Roche-Petit' })).status).toBe(204);
      expect(await world.query('select name, first_name, last_name from account where id = $1', [person.accountId])).toEqual([
        { name: 'Nadège Roche-Petit', first_name: 'Nadège', last_name: 'Roche-Petit' },
      ]);
      expect(
        await world.query(`select act, fields, via from state_change where entity_type = 'account' and entity_id = $1`, [person.accountId]),
      ).toEqual([{ act: 'edit', fields: ['firstName', 'lastName'], via: 'app' }]);
      const refused = await person.client.put<Refusal>('/api/account/name', { firstName: '<b>', lastName: '' });
      expect({ status: refused.status, paths: refused.body.errors?.map(({ path }) => path) }).toEqual({
        status: 400,
        paths: ['firstName', 'lastName'],
      });
    });

    describe('its password', () => {
      it('changes after a proof: the old cookie and, at will, the other sessions end, and a letter tells it', async () => {
        const person = await people.teacher();
        const elsewhere = await people.signIn(person.email);
        await unproved(person);
        const change = (endsOthers: boolean) =>
          person.client.put<Refusal>('/api/account/password', { newPassword: NEW_PASSWORD, endsOthers });
        const refused = await change(true);
        expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 403, code: 'account.proof-needed' });
        const wrong = await person.client.post<Refusal>('/api/account/proof', { password: 'mauvais-mot-de-passe' });
        expect({ status: wrong.status, code: wrong.body.errors?.[0]?.code }).toEqual({ status: 400, code: 'account.password' });
        expect((await person.client.post('/api/account/proof', { password: PASSWORD })).status).toBe(204);
        const old = person.client
          .cookiesFor()
          .map(({ name, value }) => `${name}=${value}`)
          .join('; ');
        expect((await change(false)).status).toBe(204);
        expect([await isSignedIn(person.client), await isSignedIn(elsewhere)]).toEqual([true, true]);
        expect((await world.client().request('GET', '/api/account', undefined, { cookie: old })).status).toBe(401);
        expect((await enter(person.email)).status).toBe(401);
        expect((await change(true)).status).toBe(204);
        expect([await isSignedIn(person.client), await isSignedIn(elsewhere)]).toEqual([true, false]);
        expect((await enter(person.email, NEW_PASSWORD)).status).toBe(200);
        // The default password of the test accounts is not valid here.
        expect((await person.client.post('/api/account/proof', { password: PASSWORD })).status).toBe(400);
        expect((await person.client.post('/api/account/proof', { password: NEW_PASSWORD })).status).toBe(204);
        expect(await lettersTo(world, person.email)).toEqual(['account-password-changed', 'account-password-changed']);
        const short = await person.client.put<Refusal>('/api/account/password', { newPassword: 'court', endsOthers: false });
        expect({ status: short.status, code: short.body.errors?.[0]?.code }).toEqual({ status: 400, code: 'field.password-short' });
      });

      it('is set for the first time by who came by a link', async () => {
        const person = await people.teacher();
        await world.query('delete from credential where account_id = $1', [person.accountId]);
        expect((await mine(person)).hasPassword).toBe(false);
        expect((await enter(person.email)).status).toBe(401);
        expect((await person.client.put('/api/account/password', { newPassword: NEW_PASSWORD, endsOthers: false })).status).toBe(204);
        expect((await enter(person.email, NEW_PASSWORD)).status).toBe(200);
      });

      it('ends the links to a new password that were on their way; and a reset tells it by letter as well', async () => {
        const person = await people.teacher();
        await world.client().post('/api/auth/request-password-reset', { email: person.email });
        const token = await tokenFrom(world, 'password-reset', person.email);
        await person.client.put('/api/account/password', { newPassword: NEW_PASSWORD, endsOthers: false });
        const reset = (given: string) => world.client().post<Refusal>('/api/auth/reset-password', { token: given, newPassword: PASSWORD });
        expect((await reset(token)).body.code).toBe('link.spent');
        await person.client.post('/api/auth/request-password-reset', { email: person.email });
        expect((await reset(await tokenFrom(world, 'password-reset', person.email))).status).toBe(200);
        expect((await lettersTo(world, person.email)).filter((letter) => letter === 'account-password-changed')).toHaveLength(2);
      });

      it('ten wrong ones end the proof of this browser, not its sign-in', async () => {
        const person = await people.teacher();
        for (let guess = 0; guess < 10; guess += 1)
          expect((await person.client.post('/api/account/proof', { password: `mauvais-${guess}` })).status).toBe(400);
        const refused = await person.client.post<Refusal>('/api/account/proof', { password: PASSWORD });
        expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 429, code: 'proof.too-many' });
        expect((await enter(person.email)).status).toBe(200);
      });
    });

    describe('its address', () => {
      it('changes once the new mailbox has confirmed, in any browser, without opening a session there; the old one is told twice', async () => {
        const person = await people.teacher();
        const email = newEmail();
        expect((await ask(person, email)).status).toBe(200);
        expect(await mine(person)).toMatchObject({ email: person.email, pendingAddress: { email } });
        const token = await tokenFrom(world, 'account-email-confirm', email);
        const another = world.client();
        const { body } = await another.post<object>('/api/account/email/confirmation/lookup', { token });
        expect(body).toEqual({ name: 'Nadia Roche', email });
        for (const method of ['GET', 'HEAD'] as const)
          expect((await fetch(`${world.url}/adresse/confirmer?token=${token}`, { method })).status).toBeLessThan(500);
        expect(await emailOf(person)).toBe(person.email);
        const answers = await Promise.all(Array.from({ length: 4 }, () => confirm(token, another)));
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
        expect(await isSignedIn(another)).toBe(false);
        expect(await mine(person)).toMatchObject({ email, pendingAddress: null });
        expect((await enter(email)).status).toBe(200);
        expect((await enter(person.email)).status).toBe(401);
        expect(await lettersTo(world, person.email)).toEqual(['account-email-changing', 'account-email-changing']);
        expect((await confirm(token)).body.code).toBe('link.spent');
      });

      it('is asked for after a proof alone, and never for the address that it is', async () => {
        const person = await people.teacher();
        expect((await ask(person, person.email)).body.errors?.[0]?.code).toBe('account.same-email');
        expect((await ask(person, 'pas une adresse')).status).toBe(400);
        await unproved(person);
        expect((await ask(person, newEmail())).body.code).toBe('account.proof-needed');
      });

      it('says the same of an address that has an account: its owner alone is told, and nothing moves', async () => {
        const [person, owner] = [await people.teacher(), await people.company()];
        const [free, taken] = [await ask(person, newEmail()), await ask(person, owner.email)];
        expect({ status: taken.status, body: taken.body }).toEqual({ status: free.status, body: free.body });
        expect(await mine(person)).toMatchObject({ email: person.email, pendingAddress: { email: owner.email } });
        expect(await lettersTo(world, owner.email)).toEqual(['account-email-taken']);
        expect(await world.query(`select 1 from email where letter = 'account-email-confirm' and to_address = $1`, [owner.email])).toEqual(
          [],
        );
        await ask(person, owner.email);
        expect(await lettersTo(world, owner.email)).toEqual(['account-email-taken']);
      });

      it('confirms no more once the address has found another owner, the day is over, or a newer one is asked for', async () => {
        const person = await people.teacher();
        const [first, second, third] = [newEmail(), newEmail(), newEmail()];
        await ask(person, first);
        const replaced = await tokenFrom(world, 'account-email-confirm', first);
        await ask(person, second);
        expect((await confirm(replaced)).body.code).toBe('link.spent');
        const late = await tokenFrom(world, 'account-email-confirm', second);
        await world.query(`update email_change set expires_at = now() - interval '1 second' where new_email = $1`, [second]);
        expect((await confirm(late)).body.code).toBe('link.spent');
        await ask(person, third);
        const raced = await tokenFrom(world, 'account-email-confirm', third);
        const other = await people.teacher();
        await world.query('update account set email = $2 where id = $1', [other.accountId, third]);
        expect((await confirm(raced)).body.code).toBe('link.spent');
        expect(await emailOf(person)).toBe(person.email);
      });

      it('is given up before it is confirmed', async () => {
        const person = await people.teacher();
        const email = newEmail();
        await ask(person, email);
        expect((await person.client.del('/api/account/email')).status).toBe(204);
        expect((await mine(person)).pendingAddress).toBeNull();
        expect((await confirm(await tokenFrom(world, 'account-email-confirm', email))).body.code).toBe('link.spent');
      });

      it('letters that wait follow it, and a bounce of the new address is lifted', async () => {
        const person = await people.teacher();
        const email = newEmail();
        const letter = (occurrence: string, name: string) =>
          world.query(
            `insert into email (id, letter, to_address, to_account_id, locale, params, entity_type, entity_id, occurrence, state, expires_at)
           values (gen_random_uuid(), $4, $1, $2, 'fr', '{}', 'account', $2, $3, 'held', now() + interval '1 day')`,
            [person.email, person.accountId, occurrence, name],
          );
        await letter('waits', 'search-reminder');
        await letter('stays', 'password-reset');
        await world.query(`insert into suppression (address, reason, detail) values ($1, 'bounce', '550')`, [email]);
        await ask(person, email);
        await confirm(await tokenFrom(world, 'account-email-confirm', email));
        expect(
          await world.query('select occurrence, to_address as address from email where occurrence = any($1) order by occurrence', [
            ['stays', 'waits'],
          ]),
        ).toEqual([
          { occurrence: 'stays', address: person.email },
          { occurrence: 'waits', address: email },
        ]);
        expect(await world.query('select 1 from suppression where address = $1', [email])).toEqual([]);
      });
    });

    describe('undone from the old address', () => {
      it('gives it back for seven days: every session ends, the password and the new address open nothing', async () => {
        const person = await people.teacher();
        const { email, undoToken } = await move(person);
        await world.client().post('/api/auth/magic-link', { email });
        const { body } = await world.client().post<object>('/api/account/email/undo/lookup', { token: undoToken });
        expect(body).toEqual({ email: person.email, newAddress: `n…${email.split('@')[0]?.at(-1)}@betterave.example`, isConfirmed: true });
        expect((await undo(undoToken)).status).toBe(200);
        expect(await emailOf(person)).toBe(person.email);
        expect(await isSignedIn(person.client)).toBe(false);
        expect(await world.query('select 1 from known_device where account_id = $1', [person.accountId])).toEqual([]);
        expect(await world.query('select 1 from account_token where account_id = $1 and used_at is null', [person.accountId])).toEqual([]);
        for (const address of [email, person.email]) expect((await enter(address)).status).toBe(401);
        expect((await lettersTo(world, person.email)).at(-1)).toBe('account-email-undone');
        expect((await undo(undoToken)).body.code).toBe('link.spent');
        await world.client().post('/api/auth/request-password-reset', { email: person.email });
        const token = await tokenFrom(world, 'password-reset', person.email);
        await world.client().post('/api/auth/reset-password', { token, newPassword: NEW_PASSWORD });
        expect((await enter(person.email, NEW_PASSWORD)).status).toBe(200);
      });

      it('by the clock of the database: after seven days the link is dead', async () => {
        const person = await people.teacher();
        const { email, undoToken } = await move(person);
        const [row] = await world.query<{ days: number }>(
          `select round(extract(epoch from undo_until - confirmed_at) / 86400)::int as days from email_change where account_id = $1`,
          [person.accountId],
        );
        expect(row?.days).toBe(7);
        await world.query(`update email_change set undo_until = now() - interval '1 second' where account_id = $1`, [person.accountId]);
        expect((await undo(undoToken)).body.code).toBe('link.spent');
        expect((await world.client().post('/api/account/email/undo/lookup', { token: undoToken })).status).toBe(404);
        expect(await emailOf(person)).toBe(email);
      });

      it('stops a change that has not been confirmed yet', async () => {
        const person = await people.teacher();
        const email = newEmail();
        await ask(person, email);
        expect((await undo(await tokenFrom(world, 'account-email-changing', person.email))).status).toBe(200);
        expect((await confirm(await tokenFrom(world, 'account-email-confirm', email))).body.code).toBe('link.spent');
        expect(await isSignedIn(person.client)).toBe(false);
      });

      it('takes the changes after it along, with a second step that was set up meanwhile', async () => {
        const person = await people.teacher();
        const { email, undoToken } = await move(person);
        const later = await move({ ...person, email });
        await world.query(`insert into second_step (account_id, sealed_secret, confirmed_at) values ($1, 'x', now())`, [person.accountId]);
        expect((await undo(undoToken)).status).toBe(200);
        expect((await undo(later.undoToken)).body.code).toBe('link.spent');
        expect(await emailOf(person)).toBe(person.email);
        expect(await world.query('select 1 from second_step where account_id = $1', [person.accountId])).toEqual([]);
      });

      it('says so when the old address has another account by now, and a link of another kind undoes nothing', async () => {
        const person = await people.teacher();
        const { undoToken } = await move(person);
        const other = await people.teacher();
        await world.query('update account set email = $2 where id = $1', [other.accountId, person.email]);
        const refused = await undo(undoToken);
        expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'account.old-email-taken' });
        expect((await undo('abc')).body.code).toBe('link.spent');
        expect((await confirm(undoToken)).body.code).toBe('link.spent');
      });
    });

    describe('reset by who has seen the person', () => {
      it('a teacher of the class gives a pupil a new address: its mailbox confirms within seven days, the old one reads who and why', async () => {
        const teacher = await people.teacher();
        const classId = await people.classGroup(teacher);
        const student = await people.student(classId);
        const path = `/api/classes/${classId}/students/${student.studentId}/email`;
        const email = newEmail();
        expect((await teacher.client.post<Refusal>(path, { email, reason: 'court' })).body.errors?.[0]?.path).toBe('reason');
        expect((await teacher.client.post(path, { email, reason: REASON })).status).toBe(204);
        expect(await emailOf(student)).toBe(student.email);
        const [change] = await world.query<object>(
          `select source, reason, asked_by_account_id as by, round(extract(epoch from expires_at - created_at) / 86400)::int as days
         from email_change where account_id = $1`,
          [student.accountId],
        );
        expect(change).toEqual({ source: 'school', reason: REASON, by: teacher.accountId, days: 7 });
        expect(
          await world.query(`select act, code from audit_entry where entity_id = $1 and actor_account_id = $2`, [
            student.accountId,
            teacher.accountId,
          ]),
        ).toEqual([{ act: 'address_reset', code: 'school' }]);
        const [told] = await world.query<object>(
          `select params ->> 'askerName' as asker, params ->> 'reason' as reason from email where letter = 'account-email-changing' and to_address = $1`,
          [student.email],
        );
        expect(told).toEqual({ asker: 'Nadia Roche', reason: REASON });
        expect((await confirm(await tokenFrom(world, 'account-email-confirm', email))).status).toBe(200);
        expect(await emailOf(student)).toBe(email);
        expect((await undo(await tokenFrom(world, 'account-email-changing', student.email))).status).toBe(200);
        expect(await emailOf(student)).toBe(student.email);
      });

      it('the office and the head of the school do so for every class of theirs', async () => {
        const teacher = await people.teacher();
        const classId = await people.classGroup(teacher);
        const student = await people.student(classId);
        const path = `/api/classes/${classId}/students/${student.studentId}/email`;
        for (const role of ['school_staff', 'school_head'] as const) {
          const office = await people.office(teacher.schoolId, role);
          expect((await office.client.post(path, { email: newEmail(), reason: REASON })).status).toBe(204);
        }
        expect(await world.query('select 1 from email_change where account_id = $1', [student.accountId])).toHaveLength(2);
      });

      it('the campus does so for staff and companies, never for a student or itself', async () => {
        const [coordinator, company] = [await people.coordinator(), await people.company()];
        const student = await people.student(await people.classGroup(await people.teacher()));
        const reset = (accountId: string, email = newEmail()) =>
          coordinator.client.post<Refusal>(`/api/campus/accounts/${accountId}/email`, { email, reason: REASON });
        const email = newEmail();
        expect((await reset(company.accountId, email)).status).toBe(204);
        expect((await confirm(await tokenFrom(world, 'account-email-confirm', email))).status).toBe(200);
        expect(await emailOf(company)).toBe(email);
        expect((await reset(student.accountId)).status).toBe(404);
        expect((await reset(coordinator.accountId)).body.code).toBe('account.own');
      });
    });
  });
