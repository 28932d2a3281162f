import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../support/builders/offers.js';
import { type People } from '../../support/builders/people.js';
import { siretOf } from '../../support/builders/siret.js';
import type { Client } from '../../support/client.js';
import { lettersTo, tokenFrom } from '../../support/letters.js';
import type { World } from '../../support/world.js';
import type { SignInWorld } from './sign-in-world.js';

const OWNERS = 'le-mot-de-passe-de-la-victime';
const ATTACKERS = 'le-mot-de-passe-de-l-attaquant';

interface Me {
  account: { firstName: string; role: string; classGroupId: string | null; companyName: string | null } | null;
}

/**
 * Pre-hijacking (Sudhodanan, Paverd: "Pre-hijacked accounts", USENIX Security 2022): an attacker signs up with the address of another
 * who has no account yet, and waits. There is no identity provider here, so their "classic-federated" variants do not apply.
 */
export const describePreHijacking = (story: () => SignInWorld) =>
  describe('an address typed by an attacker first', () => {
    let world: World;
    let people: People;
    let ownClass: string;
    let otherClass: string;
    let victims = 0;

    const person = (firstName: string, email: string) => ({ firstName, lastName: 'Petit', email, locale: 'fr' });
    const asStudent = (firstName: string, email: string, classCode = 'BETTERA7') =>
      world.client().post('/api/sign-up/student', { ...person(firstName, email), classCode, birthDate: '2005-03-01' });
    const asCompany = (firstName: string, email: string, siren: string, companyName: string) =>
      world.client().post('/api/sign-up/company', {
        ...person(firstName, email),
        ...{ siret: siretOf(siren, '0001'), companyName, address: '1 rue', communeInsee: '80021', phone: '0322456789' },
      });
    const link = (email: string) => tokenFrom(world, 'account-confirmation', email);
    const confirm = (token: string, password = OWNERS, client: Client = world.client()) =>
      client.post<Refusal & { outcome: string }>('/api/account/confirmation', { token, password });
    const signIn = (email: string, password: string) => world.client().post('/api/auth/sign-in/email', { email, password });
    const me = async (client: Client) => (await client.get<Me>('/api/account/me')).body.account;
    const victim = () => {
      victims += 1;
      return `victime.${victims}@eleve.example`;
    };

    beforeAll(async () => {
      ({ world, people } = story());
      await world.query('delete from throttle');
      const teacher = await people.teacher();
      ownClass = await people.classGroup(teacher, 'BETTERA7');
      otherClass = await people.classGroup(teacher, 'PATATES8');
    });

    it('gives no password: a form that sends one is refused, and nothing opens before the link', async () => {
      const email = victim();
      const typed = { ...person('Eve', email), classCode: 'BETTERA7', birthDate: '2005-03-01', password: ATTACKERS };
      expect((await world.client().post('/api/sign-up/student', typed)).status).toBe(400);
      await asStudent('Eve', email);
      expect((await signIn(email, ATTACKERS)).status).toBe(401);
      expect(await world.query('select 1 from account where email = $1', [email])).toEqual([]);
    });

    it('is not the victim’s sign-up: name, class and password are those of the link that is opened, and the earlier link is dead', async () => {
      const email = victim();
      await asStudent('Eve', email, 'PATATES8');
      const first = await link(email);
      await asStudent('Ana', email);
      const owner = world.client();
      expect((await confirm(await link(email), OWNERS, owner)).body).toEqual({ outcome: 'signed_in' });
      expect(await me(owner)).toMatchObject({ firstName: 'Ana', classGroupId: ownClass });
      expect((await confirm(first, ATTACKERS)).body.code).toBe('link.spent');
      expect([(await signIn(email, ATTACKERS)).status, (await signIn(email, OWNERS)).status]).toEqual([401, 200]);
    });

    it('typed again after the victim, cancels the victim’s link; the new one says whose data it is, and opens with the reader’s password', async () => {
      const email = victim();
      await asStudent('Ana', email);
      const own = await link(email);
      await asStudent('Eve', email, 'PATATES8');
      expect((await confirm(own)).body.code).toBe('link.spent');
      const token = await link(email);
      const shown = await world.client().post('/api/account/confirmation/lookup', { token });
      expect(shown.body).toMatchObject({ firstName: 'Eve', email });
      await asStudent('Ana', email);
      const owner = world.client();
      expect((await confirm(await link(email), OWNERS, owner)).status).toBe(200);
      expect(await me(owner)).toMatchObject({ firstName: 'Ana', classGroupId: ownClass });
      expect(otherClass).not.toBe(ownClass);
    });

    it('as a company, holds neither the address of a student nor the company of somebody else', async () => {
      const email = victim();
      await asCompany('Eve', email, '900000060', 'Faux nom');
      await asStudent('Ana', email);
      const owner = world.client();
      await confirm(await link(email), OWNERS, owner);
      expect(await me(owner)).toMatchObject({ role: 'student', companyName: null });
      expect(await world.query(`select 1 from company where siren = '900000060'`)).toEqual([]);
    });

    it('trojan identifier: a magic link asked by the victim opens no account, and sends the link of the sign-up to the mailbox alone', async () => {
      const email = victim();
      await asStudent('Eve', email, 'PATATES8');
      const first = await link(email);
      const browser = world.client();
      expect((await browser.post('/api/auth/magic-link', { email })).status).toBe(200);
      expect(await lettersTo(world, email)).toEqual(['account-confirmation', 'account-confirmation']);
      expect((await confirm(first, ATTACKERS)).body.code).toBe('link.spent');
      expect((await browser.post('/api/auth/magic-link/session', { token: await link(email) })).status).toBe(400);
      expect(await me(browser)).toBeNull();
    });

    it('non-verifying: a new password asked for it opens no account', async () => {
      const email = victim();
      await asStudent('Eve', email);
      expect((await world.client().post('/api/auth/request-password-reset', { email })).status).toBe(200);
      expect(await lettersTo(world, email)).toEqual(['account-confirmation']);
      expect([(await signIn(email, ATTACKERS)).status, (await signIn(email, OWNERS)).status]).toEqual([401, 401]);
    });

    it('unexpired session: the browser that signed up first is in nowhere, before and after the victim confirms', async () => {
      const email = victim();
      const attacker = world.client();
      const typed = { ...person('Eve', email), classCode: 'BETTERA7', birthDate: '2005-03-01' };
      await attacker.post('/api/sign-up/student', typed);
      expect(attacker.cookiesFor()).toEqual([]);
      await confirm(await link(email));
      expect(await me(attacker)).toBeNull();
      await attacker.post('/api/auth/sign-in/email', { email, password: ATTACKERS });
      expect(await me(attacker)).toBeNull();
      const rows = await world.query('select 1 from session join account on account.id = account_id where email = $1', [email]);
      expect(rows).toHaveLength(1);
    });

    it('unexpired change of address: an account has no route that changes its address, and one that is confirmed keeps all it had', async () => {
      const email = victim();
      await asStudent('Ana', email);
      await confirm(await link(email));
      await asStudent('Eve', email, 'PATATES8');
      await asCompany('Eve', email, '900000078', 'Faux nom');
      expect((await lettersTo(world, email)).slice(1)).toEqual(['account-exists']);
      expect(await world.query('select 1 from pending_sign_up where email = $1', [email])).toEqual([]);
      const owner = world.client();
      await owner.post('/api/auth/sign-in/email', { email, password: OWNERS });
      expect(await me(owner)).toMatchObject({ firstName: 'Ana', classGroupId: ownClass });
      expect((await owner.put('/api/account/locale', { locale: 'fr', email: 'autre@eleve.example' })).status).toBe(400);
      for (const path of ['/api/auth/change-email', '/api/auth/update-user', '/api/auth/change-password'])
        expect((await owner.post(path, { newEmail: 'autre@eleve.example' })).status).toBe(404);
    });

    it('does not keep its owner from signing up: an attacker of one place uses up its own turns', async () => {
      const email = victim();
      const from = (address: string, firstName: string) =>
        world
          .client()
          .request(
            'POST',
            '/api/sign-up/student',
            { ...person(firstName, email), classCode: 'BETTERA7', birthDate: '2005-03-01' },
            { 'x-forwarded-for': address },
          );
      const statuses: number[] = [];
      for (let turn = 0; turn < 6; turn += 1) statuses.push((await from('192.0.2.1', 'Eve')).status);
      expect(statuses).toEqual([202, 202, 202, 429, 429, 429]);
      expect((await from('192.0.2.2', 'Ana')).status).toBe(202);
      const owner = world.client();
      await confirm(await link(email), OWNERS, owner);
      expect(await me(owner)).toMatchObject({ firstName: 'Ana' });
    });

    it('fills no mailbox by tags after a plus: they are counted as one address', async () => {
      const statuses: number[] = [];
      for (let tag = 0; tag < 4; tag += 1) statuses.push((await asStudent('Eve', `cible+${tag}@eleve.example`)).status);
      expect(statuses).toEqual([202, 202, 202, 429]);
      expect((await asStudent('Ana', 'cible.autre@eleve.example')).status).toBe(202);
    });

    it('an invitation to the address is worth more than a sign-up that waits for it', async () => {
      const email = 'prof@lycee.example';
      await asStudent('Eve', email);
      const waiting = await link(email);
      const coordinator = await people.coordinator();
      const schoolId = await people.school();
      await coordinator.client.post('/api/invitations', { role: 'teacher', email, schoolId });
      const token = await tokenFrom(world, 'invitation', email);
      const accepted = { token, firstName: 'Nora', lastName: 'Kaci', password: OWNERS, locale: 'fr' };
      expect((await world.client().post('/api/invitations/acceptance', accepted)).status).toBe(201);
      expect((await confirm(waiting, ATTACKERS)).body.code).toBe('link.spent');
      const owner = world.client();
      await owner.post('/api/auth/sign-in/email', { email, password: OWNERS });
      expect(await me(owner)).toMatchObject({ firstName: 'Nora', role: 'teacher' });
    });
  });
