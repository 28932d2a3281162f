import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ACCOUNT_ACTS, type AccountAct, type PersonRole, placeOf } from '@seve/domain';
import { bornYearsAgo } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import type { Member, Office, People, Person, Teacher } from '../../../support/builders/people.js';
import { tokenFrom } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const REASON = 'Vu ce matin, carte en main.';
const ACTS = Object.entries(ACCOUNT_ACTS).map(([act, rule]) => ({ act: act as AccountAct, ...rule }));
const OTHER_ROLES = ['company_admin', 'tutor', 'teacher', 'school_head', 'professional', 'campus_coordinator', 'student'] as const;
const BESIDE_A_PUPIL = OTHER_ROLES.filter((role) => role !== 'student');

interface Target extends Person {
  /** Id of the student or of the membership. */
  id: string;
}
type Answer = Promise<{ status: number; body: Refusal }>;

/** Tests each act of `ACCOUNT_ACTS` for each role that the target account can also hold. */
export const actsOnAnother: WorldTests = (given) =>
  describe('an act on the account of another person', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let elsewhere: Teacher;
    let head: Office;
    let company: Member;
    let otherCompany: Member;
    let coordinator: Person;
    let classId: string;

    const membershipOf = async (accountId: string) =>
      (
        await world.query<{ id: string }>('select id from membership where account_id = $1 and to_at is null order by from_at, id', [
          accountId,
        ])
      )[0]?.id ?? '';
    const targetOf = async (act: AccountAct): Promise<Target> => {
      const { from } = ACCOUNT_ACTS[act];
      if (from === 'student') {
        const student = await people.student(classId);
        if (act === 'student.decide-join')
          await world.query(
            "update student set roster_state = 'to_confirm', class_group_id = null, other_class_group_id = $2 where id = $1",
            [student.studentId, classId],
          );
        return { ...student, id: student.studentId };
      }
      const person =
        from === 'company' ? await people.member(company.companyId, 'company_recruiter') : await people.teacher(teacher.schoolId);
      return { ...person, id: await membershipOf(person.accountId) };
    };
    const anyAddress = () => `nouvelle.${randomUUID()}@sucre.example`;
    const inClass = ({ id }: Target) => `/api/classes/${classId}/students/${id}`;
    const account = ({ accountId }: Target) => `/api/campus/accounts/${accountId}`;
    /** Request of each act; typed so that a missing act does not compile. */
    const REQUEST: Record<AccountAct, (target: Target) => Answer> = {
      'student.reset-address': (target) => teacher.client.post(`${inClass(target)}/email`, { email: anyAddress(), reason: REASON }),
      'student.remove-second-step': (target) => teacher.client.del(`${inClass(target)}/second-step`, { reason: REASON }),
      'student.leave': (target) => teacher.client.del(inClass(target)),
      'student.mend': (target) =>
        teacher.client.put(`${inClass(target)}/roster`, {
          ...{ firstName: 'Inès', lastName: 'Mendée', birthDate: bornYearsAgo(17) },
        }),
      'student.decide-join': ({ id }) => teacher.client.post(`/api/classes/${classId}/joins/${id}`, { decision: 'refuse' }),
      'school-member.remove-second-step': ({ id }) => head.client.del(`/api/school/members/${id}/second-step`, { reason: REASON }),
      'school-member.end': ({ id }) => head.client.post(`/api/school/members/${id}/end`, {}),
      'company-member.delete': ({ id }) => company.client.del(`/api/company/members/${id}`),
      'company-member.give-role': ({ id }) => company.client.put(`/api/company/members/${id}`, { role: 'company_admin' }),
      'company-member.remove': ({ id }) => company.client.del(`/api/company/members/${id}`),
      'staff.reset-address': (target) => coordinator.client.post(`${account(target)}/email`, { email: anyAddress(), reason: REASON }),
      'staff.remove-second-step': (target) => coordinator.client.del(`${account(target)}/second-step`, { reason: REASON }),
      'staff.end-sessions': (target) => coordinator.client.del(`${account(target)}/sessions`),
      'staff.close': (target) => coordinator.client.post(`${account(target)}/closing`, { reason: REASON }),
      'staff.move': (target) =>
        coordinator.client.post(`${account(target)}/move`, { membershipId: target.id, schoolId: elsewhere.schoolId }),
    };
    const withSecondStep = ({ accountId }: Target) =>
      world.query("insert into second_step (account_id, sealed_secret, confirmed_at) values ($1, 'x', now())", [accountId]);
    /** Gives the account another role; returns a function that removes it. */
    const alsoIs = async ({ accountId }: Target, role: PersonRole) => {
      if (role === 'student') {
        await world.query(
          "insert into student (id, account_id, birth_date, first_name, last_name) values (gen_random_uuid(), $1, '2006-05-05', 'A', 'B')",
          [accountId],
        );
        return () => world.query('delete from student where account_id = $1', [accountId]);
      }
      const place = placeOf(role);
      const [{ id } = { id: '' }] = await world.query<{ id: string }>(
        'insert into membership (id, account_id, role, school_id, company_id) values (gen_random_uuid(), $1, $2, $3, $4) returning id',
        [accountId, role, place === 'school' ? elsewhere.schoolId : null, place === 'company' ? otherCompany.companyId : null],
      );
      return () => world.query('delete from membership where id = $1', [id]);
    };
    const keysOf = async ({ accountId }: Target) =>
      world.query(
        `select email, closed_at, (select count(*)::int from email_change where account_id = account.id) as asked,
           (select count(*)::int from second_step where account_id = account.id) as steps,
           (select count(*)::int from session where account_id = account.id) as sessions from account where id = $1`,
        [accountId],
      );

    beforeAll(async () => {
      ({ world, people } = given());
      [teacher, elsewhere] = [await people.teacher(), await people.teacher()];
      head = await people.office(teacher.schoolId, 'school_head');
      [company, otherCompany] = [await people.company(), await people.company()];
      coordinator = await people.coordinator();
      classId = await people.classGroup(teacher);
    });

    const refused = ACTS.filter(({ act, from, reaches }) => reaches === 'account' && from !== 'campus' && act !== 'company-member.delete');
    it.each(refused)('$act is refused beside any role elsewhere, with one sentence, and changes nothing', async ({ act, from }) => {
      const target = await targetOf(act);
      await withSecondStep(target);
      const before = await keysOf(target);
      const said = new Set<string>();
      for (const role of from === 'student' ? BESIDE_A_PUPIL : OTHER_ROLES) {
        const takeAway = await alsoIs(target, role);
        const { status, body } = await REQUEST[act](target);
        said.add(JSON.stringify([status, body.code, body.detail]));
        expect({ role, keys: await keysOf(target) }).toEqual({ role, keys: before });
        await takeAway();
      }
      expect([...said]).toEqual([expect.stringMatching(/^\[409,"account.role-elsewhere"/)]);
      expect((await REQUEST[act](target)).status).toBe(204);
    });

    const left = ACTS.filter(({ reaches, act }) => reaches === 'role' || act === 'company-member.delete');
    it.each(left)('$act leaves the account and its role elsewhere as they are', async ({ act }) => {
      const target = await targetOf(act);
      await alsoIs(target, 'professional');
      const [{ email }] = (await keysOf(target)) as [{ email: string }];
      expect([200, 204]).toContain((await REQUEST[act](target)).status);
      expect(await keysOf(target)).toMatchObject([{ email, closed_at: null, asked: 0 }]);
      expect(await world.query("select to_at from membership where account_id = $1 and role = 'professional'", [target.accountId])).toEqual(
        [{ to_at: null }],
      );
      await expect(people.signIn(email)).resolves.toBeDefined();
    });

    it('the campus helps whoever holds a role of staff, a pupil among them, and no pupil who holds none', async () => {
      for (const act of ['staff.reset-address', 'staff.remove-second-step'] as const) {
        const pupil = await targetOf('student.reset-address');
        await withSecondStep(pupil);
        expect([act, (await REQUEST[act](pupil)).status]).toEqual([act, 404]);
        await alsoIs(pupil, 'company_admin');
        expect([act, (await REQUEST[act](pupil)).status]).toEqual([act, 204]);
      }
    });

    it('an address that a school asked for is confirmed no more once the account holds a role elsewhere', async () => {
      const target = await targetOf('student.reset-address');
      const email = 'prise@sucre.example';
      expect((await teacher.client.post(`${inClass(target)}/email`, { email, reason: REASON })).status).toBe(204);
      await alsoIs(target, 'company_admin');
      const token = await tokenFrom(world, 'account-email-confirm', email);
      const answer = await world.client().post<Refusal>('/api/account/email/confirmation', { token });
      expect([answer.status, answer.body.code]).toEqual([400, 'link.spent']);
      expect(await keysOf(target)).toMatchObject([{ email: target.email }]);
    });
  });
