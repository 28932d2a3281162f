import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Office, People, Person, Teacher } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import type { World } from '../../support/world.js';
import type { SignInWorld } from './sign-in-world.js';

/** A person whose only role ends: two sessions, the routes read, and the act that ends the role. */
interface Leaving {
  person: Person;
  reads: string;
  end: () => Promise<{ status: number }>;
}

export const describeFormerMembers = (story: () => SignInWorld) =>
  describe('a role that has ended (T27)', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let office: Office;
    let head: Office;

    beforeAll(async () => {
      ({ world, people } = story());
      await world.query('delete from throttle');
      teacher = await people.teacher();
      office = await people.office(teacher.schoolId);
      head = await people.office(teacher.schoolId, 'school_head');
      // Other people hold roles that the leaving person does not.
      await people.student(null);
    });

    const endInSchool = (by: Client, membershipId: string) => by.post(`/api/school/members/${membershipId}/end`, {});

    const WAYS: Record<string, () => Promise<Leaving>> = {
      'a teacher whose office ends the role': async () => {
        const person = await people.teacher(teacher.schoolId);
        return { person, reads: '/api/classes', end: () => endInSchool(office.client, person.teacherId) };
      },
      'a member of the office whose head ends the role': async () => {
        const person = await people.office(teacher.schoolId);
        return { person, reads: '/api/school/members', end: () => endInSchool(head.client, person.membershipId) };
      },
      'a member of the office who leaves': async () => {
        const person = await people.office(teacher.schoolId);
        return { person, reads: '/api/school/members', end: () => endInSchool(person.client, person.membershipId) };
      },
      'a head whose colleague ends the role': async () => {
        const person = await people.office(teacher.schoolId, 'school_head');
        return { person, reads: '/api/school/members', end: () => endInSchool(head.client, person.membershipId) };
      },
      'a recruiter whom the admin of the company takes off': async () => {
        const admin = await people.company('Sucrerie de l’Omignon');
        const person = await people.member(admin.companyId, 'company_recruiter');
        const id = await membershipOf(person);
        return { person, reads: '/api/company/offers', end: () => admin.client.del(`/api/company/members/${id}`) };
      },
      'an admin whom another admin of the company takes off': async () => {
        const person = await people.company('Lin et Résines');
        const other = await people.member(person.companyId, 'company_admin');
        const id = await membershipOf(person);
        return { person, reads: '/api/company/offers', end: () => other.client.del(`/api/company/members/${id}`) };
      },
    };

    const membershipOf = async ({ accountId }: Person) =>
      (await world.query<{ id: string }>('select id from membership where account_id = $1 and to_at is null', [accountId]))[0]?.id ?? '';

    it.each(Object.entries(WAYS))('shuts out %s at the next request, in every session', async (_way, prepare) => {
      const { person, reads, end } = await prepare();
      const second = await people.signIn(person.email);
      for (const client of [person.client, second]) expect((await client.get(reads)).status).toBe(200);
      expect((await end()).status).toBe(204);
      for (const client of [second, person.client]) {
        expect((await client.get(reads)).status).toBe(401);
        expect((await client.get('/api/account')).status).toBe(401);
      }
      expect(await world.query('select 1 from session where account_id = $1', [person.accountId])).toEqual([]);
    });

    it.each(['teacher', 'school_head', 'company_recruiter', 'tutor', 'professional', 'campus_coordinator'])(
      'gives nothing to an open session of a former %s, however it ended',
      async (role) => {
        const admin = await people.company(`Société ${role}`);
        const everybody = await people.ofEveryRole(
          { student: await people.student(null) },
          { schoolId: teacher.schoolId, companyId: admin.companyId },
        );
        const person = everybody[role as 'teacher'];
        expect((await person.client.get('/api/account')).status).toBe(200);
        await world.query('update membership set to_at = now() where account_id = $1', [person.accountId]);
        expect((await person.client.get('/api/account')).status).toBe(401);
      },
    );

    it('leaves the other role of the same person, and nothing of the one that ended', async () => {
      const person = await people.teacher(teacher.schoolId);
      const group = await people.classGroup(await people.teacher(teacher.schoolId));
      await world.query('insert into class_teacher (id, class_group_id, membership_id) values ($1, $2, $3)', [
        uuid(),
        group,
        person.teacherId,
      ]);
      await world.query("insert into membership (id, account_id, role) values ($1, $2, 'professional')", [uuid(), person.accountId]);
      expect((await person.client.get(`/api/classes/${group}`)).status).toBe(200);
      expect((await endInSchool(office.client, person.teacherId)).status).toBe(204);
      expect((await person.client.get(`/api/classes/${group}`)).status).toBe(404);
      expect((await person.client.get<{ account: { role: string } }>('/api/account/me')).body.account.role).toBe('professional');
    });
  });
