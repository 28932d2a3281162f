import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../../support/builders/offers.js';
import { type Office, type People, type Person, type Teacher } from '../../../support/builders/people.js';
import type { Client } from '../../../support/client.js';
import { tokenFrom } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Held {
  membershipId: string | null;
  role: string;
  organisation: string | null;
  isActive: boolean;
}
interface Me {
  account: { role: string; schoolId: string | null; teacherId: string | null; membershipId: string | null } | null;
  roles: Held[];
}
interface Member {
  id: string;
  role: string;
  email: string;
  until: string | null;
  canEnd: boolean;
  isYou: boolean;
  canResetSecondStep: boolean;
  classes: string[];
  referentOf: number;
}
interface Line {
  line: number;
  email: string;
  role: string | null;
  outcome: string;
}

const NOWHERE = '01890000-0000-7000-8000-000000000000';

export const roles: WorldTests = (given) =>
  describe('one person with several roles', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let teacher: Teacher;
    let office: Office;
    let head: Office;
    let elsewhere: Office;

    const me = async (client: Client) => (await client.get<Me>('/api/account/me')).body;
    const invited = async (by: Client, body: { role: string; email: string; schoolId?: string }): Promise<string> => {
      const { status } = await by.post('/api/invitations', body);
      expect(status).toBe(201);
      return tokenFrom(world, 'invitation', body.email);
    };
    const join = (client: Client, token: string) => client.post<Refusal>('/api/invitations/membership', { token });
    const membersSeenBy = async (client: Client) => (await client.get<Member[]>('/api/school/members')).body;
    const end = (client: Client, id: string, body: object = {}) => client.post<Refusal>(`/api/school/members/${id}/end`, body);
    const preview = (client: Client, text: string) =>
      client.post<{ lines: Line[]; toInvite: number } & Refusal>('/api/school/invitations/preview', { text });
    const send = (client: Client, text: string) => client.post<{ sent: number } & Refusal>('/api/school/invitations', { text });

    beforeAll(async () => {
      ({ world, people } = given());
      [coordinator, teacher] = [await people.coordinator(), await people.teacher()];
      office = await people.office(teacher.schoolId);
      head = await people.office(teacher.schoolId, 'school_head');
      elsewhere = await people.office(await people.school('Lycée du Vermandois'));
    });

    it('takes the role of a second school with the account that is there, and sees each school in its role alone', async () => {
      const group = await people.classGroup(teacher);
      const token = await invited(elsewhere.client, { role: 'teacher', email: teacher.email });
      expect((await world.client().post('/api/invitations/lookup', { token })).body).toMatchObject({ hasAccount: true });
      expect((await join(world.client(), token)).status).toBe(401);
      expect((await join(coordinator.client, token)).body.code).toBe('invitation.unknown');
      expect((await join(teacher.client, token)).status).toBe(204);
      const { account, roles } = await me(teacher.client);
      expect(account).toMatchObject({ role: 'teacher', schoolId: elsewhere.schoolId });
      expect(roles.map(({ role, organisation, isActive }) => [role, organisation, isActive])).toEqual([
        ['teacher', 'Lycée de la Haute-Somme', false],
        ['teacher', 'Lycée du Vermandois', true],
      ]);
      expect((await teacher.client.get(`/api/classes/${group}`)).status).toBe(404);
      expect((await join(teacher.client, token)).status).toBe(404);
      const again = await invited(elsewhere.client, { role: 'teacher', email: teacher.email });
      expect((await join(teacher.client, again)).body.code).toBe('invitation.already-held');
    });

    it('is read apart from others who ask in the same moment', async () => {
      const readers = [teacher, office, elsewhere];
      const read = await Promise.all(
        readers.map(({ client }) => client.get<{ account: { email: string }; roles: Held[] }>('/api/account/me')),
      );
      expect(read.map(({ body }) => body.account.email)).toEqual(readers.map(({ email }) => email));
      const alone = [];
      for (const { client } of readers) alone.push((await me(client)).roles);
      expect(read.map(({ body }) => body.roles)).toEqual(alone);
    });

    it('changes role under a new session, begins the next sign-in in the last one used, and takes none of others', async () => {
      const before = teacher.client.cookiesFor().find(({ name }) => name.includes('session'))?.value;
      expect((await teacher.client.post('/api/account/role', { membershipId: teacher.teacherId })).status).toBe(204);
      const after = teacher.client.cookiesFor().find(({ name }) => name.includes('session'))?.value;
      expect(after).not.toBe(before);
      expect((await me(teacher.client)).account).toMatchObject({ schoolId: teacher.schoolId, teacherId: teacher.teacherId });
      expect((await me(await people.signIn(teacher.email))).account).toMatchObject({ membershipId: teacher.teacherId });
      await people.student(null);
      for (const membershipId of [office.membershipId, NOWHERE, null])
        expect((await teacher.client.post('/api/account/role', { membershipId })).status).toBe(404);
      expect((await teacher.client.post('/api/account/role', { membershipId: 'x' })).status).toBe(400);
      expect((await teacher.client.get<Held[]>('/api/account/roles')).body).toHaveLength(2);
    });

    it('is at once another one when the role it acts in ends (T27), and no one without a role', async () => {
      const [member] = (await membersSeenBy(elsewhere.client)).filter(({ email }) => email === teacher.email);
      expect((await teacher.client.post('/api/account/role', { membershipId: member?.id })).status).toBe(204);
      expect((await end(elsewhere.client, member?.id ?? '')).status).toBe(204);
      expect((await me(teacher.client)).account).toMatchObject({ membershipId: teacher.teacherId });
      const spare = await people.teacher(teacher.schoolId);
      expect((await end(office.client, spare.teacherId)).status).toBe(204);
      expect((await spare.client.get('/api/classes')).status).toBe(401);
      expect((await me(await people.signIn(spare.email))).account).toBeNull();
      expect(
        await world.query(`select act, from_state as "from", to_state as "to", actor_role as role from state_change where entity_id = $1`, [
          spare.teacherId,
        ]),
      ).toEqual([{ act: 'end', from: 'current', to: 'former', role: 'school_staff' }]);
      expect((await membersSeenBy(office.client)).find(({ id }) => id === spare.teacherId)).toMatchObject({
        canEnd: false,
        until: expect.any(String),
      });
    });

    it('hands its classes over before it leaves a school', async () => {
      const [leaving, next] = [await people.teacher(teacher.schoolId), await people.teacher(teacher.schoolId)];
      const group = await people.classGroup(leaving);
      const student = await people.student(group);
      expect((await end(office.client, leaving.teacherId)).body.code).toBe('school.referent');
      const foreign = await people.teacher(elsewhere.schoolId);
      for (const successorId of [foreign.teacherId, leaving.teacherId, office.membershipId])
        expect((await end(office.client, leaving.teacherId, { successorId })).body.errors?.[0]).toMatchObject({ path: 'successorId' });
      expect((await end(office.client, leaving.teacherId, { successorId: next.teacherId })).status).toBe(204);
      expect((await next.client.get<{ students: { id: string }[] }>(`/api/classes/${group}`)).body.students.map(({ id }) => id)).toEqual([
        student.studentId,
      ]);
    });

    it('is told by letter who ended it, and who takes over; whoever leaves is told nothing', async () => {
      const [leaving, next, own] = [
        await people.teacher(teacher.schoolId),
        await people.teacher(teacher.schoolId),
        await people.office(teacher.schoolId),
      ];
      await people.classGroup(leaving);
      const letters = (email: string) =>
        world.query<{ params: object }>("select params from email where letter = 'school-role-ended' and to_address = $1", [email]);
      expect((await end(office.client, leaving.teacherId, { successorId: next.teacherId })).status).toBe(204);
      expect((await end(office.client, leaving.teacherId)).status).toBe(404);
      expect((await letters(leaving.email)).map(({ params }) => params)).toEqual([
        expect.objectContaining({
          ...{ role: 'teacher', schoolName: 'Lycée de la Haute-Somme', enderName: 'Sonia Weber' },
          ...{ successorName: 'Nadia Roche', hasOtherRole: false },
        }),
      ]);
      expect((await end(own.client, own.membershipId)).status).toBe(204);
      expect(await letters(own.email)).toEqual([]);
    });

    it('asks for no second step once the head has seen its person: every session ends, and a letter says who and why', async () => {
      const [lost, abroad] = [await people.teacher(teacher.schoolId), await people.teacher(teacher.schoolId)];
      for (const { accountId } of [lost, abroad])
        await world.query("insert into second_step (account_id, sealed_secret, confirmed_at) values ($1, 'x', now())", [accountId]);
      await world.query("insert into membership (id, account_id, role) values (gen_random_uuid(), $1, 'campus_coordinator')", [
        abroad.accountId,
      ]);
      const reason = 'Vue ce matin au lycée, carte en main.';
      const reset = (client: Client, id: string, body: object = { reason }) =>
        client.del<Refusal>(`/api/school/members/${id}/second-step`, body);
      expect((await membersSeenBy(head.client)).find(({ id }) => id === lost.teacherId)).toMatchObject({ canResetSecondStep: true });
      expect((await membersSeenBy(office.client)).find(({ id }) => id === lost.teacherId)).toMatchObject({ canResetSecondStep: false });
      expect((await reset(head.client, lost.teacherId, {})).body.errors?.[0]?.path).toBe('reason');
      expect((await reset(head.client, head.membershipId)).body.code).toBe('account.own');
      expect((await reset(head.client, abroad.teacherId)).body.code).toBe('account.role-elsewhere');
      expect((await reset(head.client, lost.teacherId)).status).toBe(204);
      expect((await reset(head.client, lost.teacherId)).body.code).toBe('second-step.off');
      expect((await lost.client.get('/api/classes')).status).toBe(401);
      const steps = 'select account_id as id from second_step where account_id = any($1)';
      expect(await world.query(steps, [[lost.accountId, abroad.accountId]])).toEqual([{ id: abroad.accountId }]);
      const [letter] = await world.query<{ params: object }>(
        "select params from email where letter = 'account-second-step' and to_address = $1",
        [lost.email],
      );
      expect(letter?.params).toMatchObject({ isOn: false, remover: { removerName: 'Sonia Weber', reason } });
      expect(
        await world.query("select code from audit_entry where act = 'second_factor_changed' and entity_id = $1", [lost.accountId]),
      ).toEqual([{ code: 'reset' }]);
    });

    it('of a school runs its people: the office its staff and teachers, the head everybody', async () => {
      expect((await end(office.client, head.membershipId)).status).toBe(404);
      const refused = await office.client.post<Refusal>('/api/invitations', { role: 'school_head', email: 'x@lycee.example' });
      expect(refused.body.errors?.[0]).toMatchObject({ path: 'role', code: 'invitation.role' });
      const alone = await people.office(await people.school());
      expect((await alone.client.get('/api/school/overview')).body).toMatchObject({ schoolName: 'Lycée de la Haute-Somme', members: 1 });
    });

    it('of a school is never left without office or head', async () => {
      expect((await end(head.client, office.membershipId)).status).toBe(204);
      expect((await end(head.client, head.membershipId)).body.code).toBe('school.last-office');
      const token = await invited(head.client, { role: 'school_head', email: coordinator.email });
      expect((await join(coordinator.client, token)).status).toBe(204);
      expect((await end(head.client, head.membershipId)).status).toBe(204);
      expect((await head.client.get('/api/school/members')).status).toBe(401);
    });

    it('invites a whole team by a list, and nobody twice', async () => {
      const { client } = elsewhere;
      const newcomer = await people.teacher();
      const list = `mail;rôle\n${newcomer.email}\nune@lycee.example;bureau\nune@lycee.example;bureau\n=2+3;x\npas une adresse`;
      const { body } = await preview(client, list);
      expect(body.lines.map(({ line, outcome }) => [line, outcome])).toEqual([
        ...[
          [2, 'invite'],
          [3, 'invite'],
          [4, 'twice'],
          [5, 'formula'],
          [6, 'email'],
        ],
      ]);
      expect(await world.query(`select 1 from invitation where email = 'une@lycee.example'`)).toEqual([]);
      expect((await send(client, list)).body).toEqual({ sent: 2 });
      expect((await send(client, list)).body).toEqual({ sent: 0 });
      expect((await preview(client, list)).body.lines.slice(0, 2).map(({ outcome }) => outcome)).toEqual(['invited', 'invited']);
      expect((await join(newcomer.client, await tokenFrom(world, 'invitation', newcomer.email))).status).toBe(204);
      expect((await preview(client, newcomer.email)).body).toMatchObject({ toInvite: 0, lines: [{ outcome: 'member' }] });
      const many = Array.from({ length: 501 }, (_one, index) => `p${index}@lycee.example`).join('\n');
      expect((await preview(client, many)).body.errors?.[0]).toMatchObject({ path: 'text', code: 'invitation.too-many-lines' });
      expect((await send(client, many)).status).toBe(400);
      expect((await preview(client, '')).status).toBe(400);
    });
  });
