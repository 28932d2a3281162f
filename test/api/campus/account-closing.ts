import { beforeAll, describe, expect, it } from '@jest/globals';
import { published, type Refusal } from '../../support/builders/offers.js';
import { PASSWORD, People, type Person } from '../../support/builders/people.js';
import { lettersTo, tokenFrom } from '../../support/letters.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

const REASON = 'Départ de l’établissement.';

interface Record {
  closedAt: string | null;
  closedReason: string | null;
  roles: { id: string; role: string; until: string | null; referentOf: number; isLast: boolean; successors: { membershipId: string }[] }[];
  history: { entityType: string; act: string; to: string; comment: string | null; by: string; via: string }[];
}

export const accountClosing: WorldTests = (given) =>
  describe('a staff account that the campus closes, reopens or moves', () => {
    let world: World;
    let people: People;
    let coordinator: Person;

    beforeAll(async () => {
      ({ world, people } = given());
      coordinator = await people.coordinator();
      await people.coordinator();
    });

    const at = (id: string, rest = '') => `/api/campus/accounts/${id}${rest}`;
    const read = async ({ accountId }: Person) => (await coordinator.client.get<Record>(at(accountId))).body;
    const close = (of: Person, body: object = {}) =>
      coordinator.client.post<Refusal>(at(of.accountId, '/closing'), { reason: REASON, ...body });
    const reopen = (of: Person) => coordinator.client.post<Refusal>(at(of.accountId, '/reopening'));
    const signIn = (of: Person) => world.client().post<Refusal>('/api/auth/sign-in/email', { email: of.email, password: PASSWORD });

    it('loses its roles and its sessions at once (T27), cannot sign in, and is told why', async () => {
      const teacher = await people.teacher();
      expect((await teacher.client.get('/api/classes')).status).toBe(200);
      expect((await close(teacher)).status).toBe(204);
      expect((await teacher.client.get('/api/classes')).status).toBe(401);
      expect(await world.query('select 1 from session where account_id = $1', [teacher.accountId])).toEqual([]);
      const { status, body } = await signIn(teacher);
      expect({ status, code: body.code }).toEqual({ status: 403, code: 'account.closed' });
      expect(await world.query('select 1 from session where account_id = $1', [teacher.accountId])).toEqual([]);
      expect(await lettersTo(world, teacher.email)).toEqual(['account-closed']);
      const record = await read(teacher);
      expect(record).toMatchObject({ closedReason: REASON, roles: [{ role: 'teacher' }] });
      expect(record.history).toContainEqual(
        expect.objectContaining({ entityType: 'account', act: 'close', comment: REASON, by: 'Karim Lambert', via: 'app' }),
      );
      expect((await close(teacher)).status).toBe(204);
      expect(await lettersTo(world, teacher.email)).toEqual(['account-closed']);
    });

    it('gets neither a link nor a new password by letter', async () => {
      const teacher = await people.teacher();
      await close(teacher);
      await world.client().post('/api/auth/magic-link', { email: teacher.email });
      await world.client().post('/api/auth/request-password-reset', { email: teacher.email });
      expect(await lettersTo(world, teacher.email)).toEqual(['account-closed']);
    });

    it('leaves the letters of all others as they are', async () => {
      const [teacher, colleague] = [await people.teacher(), await people.teacher()];
      const browser = world.client();
      await browser.post('/api/auth/magic-link', { email: colleague.email });
      const token = await tokenFrom(world, 'magic-link', colleague.email);
      await close(teacher);
      expect((await browser.post('/api/auth/magic-link/session', { token })).status).toBe(200);
    });

    it('of a referent is closed with a successor, who follows the classes from then on', async () => {
      const teacher = await people.teacher();
      const classId = await people.classGroup(teacher);
      const heir = await people.teacher(teacher.schoolId);
      await people.classGroup(heir);
      expect((await close(teacher)).body.code).toBe('school.referent');
      expect((await teacher.client.get('/api/classes')).status).toBe(200);
      const [role] = (await read(teacher)).roles;
      expect(role).toMatchObject({ referentOf: 1, successors: [{ membershipId: heir.teacherId }] });
      const stranger = await people.teacher();
      const theirs = await people.classGroup(stranger);
      const wrong = await close(teacher, { successors: [{ membershipId: role?.id, successorId: stranger.teacherId }] });
      expect({ status: wrong.status, path: wrong.body.errors?.[0]?.path }).toEqual({ status: 400, path: 'successors' });
      const ofAnother = await close(teacher, { successors: [{ membershipId: stranger.teacherId, successorId: heir.teacherId }] });
      expect({ status: ofAnother.status, path: ofAnother.body.errors?.[0]?.path }).toEqual({ status: 400, path: 'successors' });
      const move = { membershipId: role?.id, schoolId: stranger.schoolId, successorId: stranger.teacherId };
      const moved = await coordinator.client.post<Refusal>(at(teacher.accountId, '/move'), move);
      expect({ status: moved.status, path: moved.body.errors?.[0]?.path }).toEqual({ status: 400, path: 'successorId' });
      const { status } = await close(teacher, { successors: [{ membershipId: role?.id, successorId: heir.teacherId }] });
      expect(status).toBe(204);
      const [group] = await world.query('select referent_teacher_id as referent from class_group where id = $1', [classId]);
      expect(group).toEqual({ referent: heir.teacherId });
      const [untouched] = await world.query('select referent_teacher_id as referent from class_group where id = $1', [theirs]);
      expect(untouched).toEqual({ referent: stranger.teacherId });
      const shares = 'select membership_id as id from class_teacher where class_group_id = $1 and to_at is null';
      expect(await world.query(shares, [classId])).toContainEqual({ id: heir.teacherId });
      expect(await world.query('select 1 from class_teacher where membership_id = $1', [heir.teacherId])).toHaveLength(2);
    });

    it('of the last administrator of a company makes a colleague one, and running offers get that contact', async () => {
      await people.company('Une autre, avec un administrateur');
      const admin = await people.company();
      expect((await close(admin)).body.code).toBe('company.last-admin');
      const colleague = await people.member(admin.companyId, 'company_recruiter');
      const offerId = await published(admin.client);
      expect((await close(admin)).body.code).toBe('company.last-admin');
      const [role] = (await read(admin)).roles;
      expect(role).toMatchObject({ isLast: true, successors: [expect.anything()] });
      const successors = [{ membershipId: role?.id, successorId: role?.successors[0]?.membershipId }];
      expect((await close(admin, { successors })).status).toBe(204);
      const [heir] = await world.query('select role from membership where account_id = $1', [colleague.accountId]);
      expect(heir).toEqual({ role: 'company_admin' });
      const [offer] = await world.query('select contact_account_id as contact from offer where id = $1', [offerId]);
      expect(offer).toEqual({ contact: colleague.accountId });
    });

    it('of the last office of a school, or of the coordinator who asks, is not closed', async () => {
      const office = await people.office(await people.school());
      expect((await close(office)).body.code).toBe('school.last-office');
      expect((await close(coordinator)).body.code).toBe('account.close-self');
    });

    it('reopened, holds the same roles again and signs in; the classes stay with the successor', async () => {
      const teacher = await people.teacher();
      const classId = await people.classGroup(teacher);
      const heir = await people.teacher(teacher.schoolId);
      await close(teacher, { successors: [{ membershipId: teacher.teacherId, successorId: heir.teacherId }] });
      expect((await reopen(teacher)).status).toBe(204);
      expect((await reopen(teacher)).status).toBe(204);
      expect((await signIn(teacher)).status).toBe(200);
      const { closedAt, roles } = await read(teacher);
      expect(closedAt).toBeNull();
      expect(roles.map(({ role, until }) => [role, until === null])).toEqual([
        ['teacher', true],
        ['teacher', false],
      ]);
      const [group] = await world.query('select referent_teacher_id as referent from class_group where id = $1', [classId]);
      expect(group).toEqual({ referent: heir.teacherId });
      expect(await lettersTo(world, teacher.email)).toEqual(['account-closed', 'account-reopened']);
    });

    it('of a teacher goes to another school, whose sessions of before are over', async () => {
      const teacher = await people.teacher();
      const schoolId = await people.school('Lycée du Vimeu');
      const move = (body: object) =>
        coordinator.client.post<Refusal>(at(teacher.accountId, '/move'), { membershipId: teacher.teacherId, ...body });
      expect((await move({ schoolId: teacher.schoolId })).body.errors?.[0]?.path).toBe('schoolId');
      expect((await move({ schoolId })).status).toBe(204);
      expect((await teacher.client.get('/api/classes')).status).toBe(401);
      const { roles } = await read(teacher);
      expect(roles.map(({ until }) => until === null)).toEqual([true, false]);
      expect((await signIn(teacher)).status).toBe(200);
      expect(await lettersTo(world, teacher.email)).toEqual(['account-moved']);
      expect((await move({ schoolId })).status).toBe(404);
    });

    it('of a student is not found, and none is closed without a reason', async () => {
      const teacher = await people.teacher();
      const student = await people.student(await people.classGroup(teacher));
      expect((await close(student)).status).toBe(404);
      expect((await close(teacher, { reason: 'a' })).status).toBe(400);
    });

    it('stays on the list of the campus once it is closed', async () => {
      const teacher = await people.teacher(await people.school('Lycée du Marquenterre'));
      await close(teacher);
      const { body } = await coordinator.client.get<{ items: { id: string; closedAt: string | null }[] }>(
        '/api/campus/accounts?q=marquenterre',
      );
      expect(body.items).toMatchObject([{ id: teacher.accountId, closedAt: expect.any(String) }]);
    });

    it('is closed once by two coordinators in the same instant, and two last ones do not leave together', async () => {
      const schoolId = await people.school();
      const [one, other] = [await people.office(schoolId), await people.office(schoolId)];
      const answers = await Promise.all([close(one), close(other)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
      expect(await world.query('select 1 from membership where school_id = $1 and to_at is null', [schoolId])).toHaveLength(1);
    });
  });
