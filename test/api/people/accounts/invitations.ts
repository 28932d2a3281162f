import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../../support/builders/offers.js';
import { type Member, PASSWORD, type People, type Person } from '../../../support/builders/people.js';
import { siretOf } from '../../../support/builders/siret.js';
import type { Client } from '../../../support/client.js';
import { lettersTo, tokenFrom, tokenOf } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Invitation {
  id: string;
  state: string;
  email: string | null;
  schoolName: string | null;
}

export const invitations: WorldTests = (given) =>
  describe('an invitation', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let admin: Member;
    let schoolId: string;

    const invite = (by: Client, body: object) => by.post<Invitation & Refusal>('/api/invitations', body);
    const inviteTeacher = async (email: string): Promise<string> => {
      expect((await invite(coordinator.client, { role: 'teacher', email, schoolId })).status).toBe(201);
      return tokenFrom(world, 'invitation', email);
    };
    const accept = (token: string, changes: Record<string, unknown> = {}) =>
      world.client().post<Refusal>('/api/invitations/acceptance', {
        token,
        firstName: 'Claire',
        lastName: 'Moreau',
        password: PASSWORD,
        locale: 'fr',
        ...changes,
      });
    const lookup = (token: string) => world.client().post<Refusal & Record<string, unknown>>('/api/invitations/lookup', { token });
    const accountOf = async (email: string) => {
      const client = await people.signIn(email);
      return (await client.get<{ account: Record<string, unknown> }>('/api/account/me')).body.account;
    };
    const opensNothing = async (token: string) => {
      for (const answer of [await lookup(token), await accept(token)]) {
        expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 404, code: 'invitation.unknown' });
      }
    };

    beforeAll(async () => {
      ({ world, people } = given());
      [coordinator, admin, schoolId] = [await people.coordinator(), await people.company(), await people.school()];
    });

    it('brings a teacher into the school that the coordinator named, within seven days; the database holds no token', async () => {
      const token = await inviteTeacher('claire@lycee.example');
      const [row] = await world.query<{ days: number; isPlain: boolean }>(
        `select round(extract(epoch from expires_at - now()) / 86400)::int as days, token_hash = $1 as "isPlain"
         from invitation where email = 'claire@lycee.example'`,
        [token],
      );
      expect(row).toEqual({ days: 7, isPlain: false });
      expect((await lookup(token)).body).toEqual({
        role: 'teacher',
        email: 'claire@lycee.example',
        schoolName: 'Lycée de la Haute-Somme',
        companyName: null,
        hasAccount: false,
      });
      const { status, body } = await accept(token);
      expect({ status, body }).toEqual({ status: 201, body: {} });
      expect(await accountOf('claire@lycee.example')).toMatchObject({ role: 'teacher', schoolId });
      await opensNothing(token);
      const { body: sent } = await coordinator.client.get<{ items: Invitation[] }>('/api/invitations');
      expect(sent.items[0]).toMatchObject({ email: 'claire@lycee.example', state: 'accepted', schoolName: 'Lycée de la Haute-Somme' });
    });

    it('brings another coordinator', async () => {
      expect((await invite(coordinator.client, { role: 'campus_coordinator', email: 'noa@campus.example' })).status).toBe(201);
      expect((await accept(await tokenFrom(world, 'invitation', 'noa@campus.example'))).status).toBe(201);
      expect(await accountOf('noa@campus.example')).toMatchObject({ role: 'campus_coordinator', schoolId: null, companyId: null });
    });

    it('brings a recruiter into the company of the admin who invites', async () => {
      expect((await invite(admin.client, { role: 'company_recruiter', email: 'rh@amidon.example' })).status).toBe(201);
      expect((await accept(await tokenFrom(world, 'invitation', 'rh@amidon.example'))).status).toBe(201);
      expect(await accountOf('rh@amidon.example')).toMatchObject({ role: 'company_recruiter', companyId: admin.companyId });
      const recruiter = await people.signIn('rh@amidon.example');
      expect((await invite(recruiter, { role: 'company_recruiter', email: 'ami@amidon.example' })).status).toBe(404);
    });

    it('opens nothing while the campus has suspended the company', async () => {
      const { client, companyId } = await people.company('Sucrerie du Vermandois');
      expect((await invite(client, { role: 'company_recruiter', email: 'renfort@sucrerie.example' })).status).toBe(201);
      const token = await tokenFrom(world, 'invitation', 'renfort@sucrerie.example');
      const become = (status: string) => world.query('update company set status = $2 where id = $1', [companyId, status]);
      await become('suspended');
      await opensNothing(token);
      await become('verified');
      expect((await accept(token)).status).toBe(201);
    });

    it('names a company by its number as long as the campus has not vouched for the name that it typed', async () => {
      const waiting = await people.company('Gagnez un téléphone', 'pending');
      const organisation = async (by: Member, email: string) => {
        expect((await invite(by.client, { role: 'company_recruiter', email })).status).toBe(201);
        const [row] = await world.query<{ said: string }>(
          `select params ->> 'organisation' as said from email where letter = 'invitation' and to_address = $1`,
          [email],
        );
        return [row?.said, (await lookup(await tokenFrom(world, 'invitation', email))).body.companyName];
      };
      const number = expect.stringMatching(/^SIREN \d{3}\u00a0\d{3}\u00a0\d{3}$/);
      expect(await organisation(waiting, 'quelquun@famille.example')).toEqual([number, number]);
      expect(await organisation(admin, 'collegue@amidon.example')).toEqual(['Amidonnerie du Santerre', 'Amidonnerie du Santerre']);
    });

    it('is for the roles that the inviter may give, in a school only for a teacher', async () => {
      const email = 'quelqu.un@ailleurs.example';
      const faultOf = async (by: Client, body: object) => (await invite(by, { email, ...body })).body.errors?.[0];
      expect(await faultOf(admin.client, { role: 'teacher', schoolId })).toMatchObject({ path: 'role', code: 'invitation.role' });
      expect(await faultOf(admin.client, { role: 'campus_coordinator' })).toMatchObject({ path: 'role' });
      expect(await faultOf(admin.client, { role: 'student' })).toMatchObject({ path: 'role', code: 'field.choice' });
      expect(await faultOf(coordinator.client, { role: 'company_recruiter' })).toMatchObject({ path: 'role' });
      expect(await faultOf(coordinator.client, { role: 'teacher' })).toMatchObject({ path: 'schoolId', code: 'field.missing' });
      expect(await faultOf(coordinator.client, { role: 'campus_coordinator', schoolId })).toMatchObject({ path: 'schoolId' });
      const unknownSchool = { role: 'teacher', email, schoolId: admin.companyId };
      expect((await invite(coordinator.client, unknownSchool)).status).toBe(404);
      expect(await lettersTo(world, email)).toEqual([]);
    });

    it('accepted six times at once, it makes one account', async () => {
      const token = await inviteTeacher('foule@lycee.example');
      const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => accept(token, { lastName: `Foule ${'abcdef'[index]}` })));
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([201, ...Array.from({ length: 5 }, () => 404)]);
      const teachers = await world.query(
        `select 1 from membership join account on account.id = account_id where email = 'foule@lycee.example'`,
      );
      expect(teachers).toHaveLength(1);
    });

    it('accepted with an address that has an account is refused, and stays open', async () => {
      const token = await inviteTeacher(admin.email);
      const refused = await accept(token);
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'invitation.account-exists' });
      expect((await lookup(token)).status).toBe(200);
      expect(await accountOf(admin.email)).toMatchObject({ role: 'company_admin' });
    });

    it('takes the place of a sign-up with that address whose link nobody opened', async () => {
      const email = 'prise@lycee.example';
      const squat = await world.client().post('/api/sign-up/company', {
        siret: siretOf('900000052', '0001'),
        companyName: 'Faux nom',
        address: '1 rue des Râperies',
        communeInsee: '80021',
        phone: '03 22 45 67 89',
        firstName: 'Jean',
        lastName: 'Curieux',
        email,
        locale: 'fr',
      });
      expect(squat.status).toBe(202);
      const squatted = await tokenFrom(world, 'account-confirmation', email);
      expect((await accept(await inviteTeacher(email))).status).toBe(201);
      expect(await accountOf(email)).toMatchObject({ role: 'teacher', lastName: 'Moreau', companyId: null });
      const late = await world
        .client()
        .post<Refusal>('/api/account/confirmation', { token: squatted, password: 'mot-choisi-par-un-inconnu' });
      expect(late.body.code).toBe('link.spent');
    });

    it('that was taken back opens nothing; only the coordinator who sent it may, while it is open', async () => {
      const other = await people.coordinator();
      const { body } = await invite(coordinator.client, { role: 'teacher', email: 'repris@lycee.example', schoolId });
      const token = await tokenFrom(world, 'invitation', 'repris@lycee.example');
      await other.client.agent.del(`/api/invitations/${body.id}`).expect(404);
      await coordinator.client.agent.del(`/api/invitations/${body.id}`).expect(204);
      await coordinator.client.agent.del(`/api/invitations/${body.id}`).expect(404);
      await opensNothing(token);
    });

    it('misused in any of twelve ways opens nothing, and each try leaves a line in the audit log (T10)', async () => {
      const email = (name: string) => `${name}.t10@lycee.example`;
      const [spent, revoked, expired, replaced, open] = [
        await inviteTeacher(email('servie')),
        await inviteTeacher(email('retiree')),
        await inviteTeacher(email('vieille')),
        await inviteTeacher(email('remplacee')),
        await inviteTeacher(email('ouverte')),
      ];
      expect((await accept(spent)).status).toBe(201);
      await inviteTeacher(email('remplacee'));
      await world.query('update invitation set revoked_at = now() where email = $1', [email('retiree')]);
      await world.query(`update invitation set expires_at = now() - interval '1 second' where email = $1`, [email('vieille')]);
      const join = (token: string) => admin.client.post<Refusal>('/api/invitations/membership', { token });
      const misuses: readonly (() => Promise<{ status: number; body: Refusal }>)[] = [
        ...[`${open}x`, open.slice(1), spent, revoked, expired, replaced].map((token) => () => accept(token)),
        () => lookup(`${open}x`),
        () => accept(open, { email: 'autre@lycee.example' }),
        ...[`${open}x`, open, spent, expired].map((token) => () => join(token)),
      ];
      expect(misuses).toHaveLength(12);
      const lines = async () => (await world.query(`select 1 from audit_entry where act = 'invitation_misused'`)).length;
      for (const misuse of misuses) {
        const before = await lines();
        const { status, body } = await misuse();
        expect({ status, code: body.code, lines: (await lines()) - before }).toEqual({ status: 404, code: 'invitation.unknown', lines: 1 });
      }
      expect((await lookup(open)).status).toBe(200);
    });
  });

/** Must come first: the script only invites when there is no coordinator. */
export const firstCoordinator: WorldTests = (given) =>
  describe('the first coordinator', () => {
    const SCRIPT = 'dist/boot/first-coordinator.js';
    let world: World;
    let people: People;
    beforeAll(() => {
      ({ world, people } = given());
    });

    it('enters by the link that the script prints, once; then the script prints none', async () => {
      const [first = ''] = await world.run(SCRIPT);
      const [printed = ''] = await world.run(SCRIPT);
      expect(printed).toMatch(new RegExp(`^${world.url}/invitation\\?token=`));
      const accept = (token: string, changes: object = {}) =>
        world.client().post<Refusal>('/api/invitations/acceptance', {
          token,
          firstName: 'Alix',
          lastName: 'Morel',
          password: PASSWORD,
          locale: 'fr',
          ...changes,
        });
      expect((await accept(tokenOf(first), { email: 'alix@campus.example' })).status).toBe(404);
      for (const nothing of [{}, { email: null }]) {
        const refused = await accept(tokenOf(printed), nothing);
        expect(refused.status).toBe(400);
        expect(refused.body.errors?.[0]).toMatchObject({ path: 'email', code: 'field.missing' });
      }
      expect((await accept(tokenOf(printed), { email: 'alix@campus.example' })).status).toBe(201);
      expect((await accept(tokenOf(printed), { email: 'encore@campus.example' })).status).toBe(404);
      const alix = await people.signIn('alix@campus.example');
      expect((await alix.get('/api/schools')).status).toBe(200);
      expect((await world.run(SCRIPT)).join('')).not.toContain('token=');
    });
  });
