import { beforeAll, describe, expect, it } from '@jest/globals';
import { Memberships1795900000001 } from '../../../../libs/database/src/migrations/1795900000001-memberships.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { StepTests } from './step-by-step.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const MEMBERSHIPS = `select id, account_id as account, role, school_id as school, company_id as company, from_at::text as since, to_at as until,
  invited_by_account_id as inviter from membership order by id`;

/** People of the earlier schema, each in the table of its role. */
export const memberships: StepTests = (stepsOf) =>
  describe('who worked where before one table said it', () => {
    let database: TestDatabase;
    let migrate: () => Promise<void>;

    beforeAll(async () => {
      ({ database, migrate } = await stepsOf().before(Memberships1795900000001));
      const account = (number: number, email: string) =>
        `insert into account (id, email, email_verified, name, first_name, last_name, created_at)
       values ('${id(number)}', '${email}', true, 'A B', 'A', 'B', '2026-09-0${number} 08:00+00')`;
      const plant = [
        `insert into school (id, name, kind, commune_insee) values ('${id(70)}', 'Lycée', 'lycee', '80021')`,
        `insert into company (id, siren, name) values ('${id(80)}', '732829320', 'Sucrerie')`,
        ...[account(1, 'prof@a.example'), account(2, 'campus@a.example'), account(3, 'patron@a.example'), account(4, 'rh@a.example')],
        account(5, 'eleve@a.example'),
        `insert into teacher (id, account_id, school_id) values ('${id(11)}', '${id(1)}', '${id(70)}')`,
        `insert into coordinator (id, account_id) values ('${id(12)}', '${id(2)}')`,
        `insert into company_member (id, account_id, company_id, role, created_at) values
         ('${id(13)}', '${id(3)}', '${id(80)}', 'company_admin', '2026-10-01 08:00+00'),
         ('${id(14)}', '${id(4)}', '${id(80)}', 'company_recruiter', '2026-10-02 08:00+00')`,
        `insert into class_group (id, school_id, referent_teacher_id, name, certification, level)
         values ('${id(30)}', '${id(70)}', '${id(11)}', 'BTS 1', 'bts-metiers-de-la-chimie', 5)`,
        `insert into student (id, account_id, class_group_id, birth_date) values ('${id(15)}', '${id(5)}', '${id(30)}', '2006-03-14')`,
        `insert into invitation (id, role, email, school_id, invited_by_account_id, token_hash, expires_at, used_at)
         values ('${id(40)}', 'teacher', 'prof@a.example', '${id(70)}', '${id(2)}', 'x', now(), now())`,
        ...[1, 5].map(
          (number) => `insert into session (id, token, account_id, expires_at)
          values ('${id(50 + number)}', 'token ${number}', '${id(number)}', now() + interval '1 hour')`,
        ),
      ];
      for (const sql of plant) await database.query(sql);
      await migrate();
    });

    const before = [
      { id: id(11), account: id(1), role: 'teacher', school: id(70), company: null, since: '2026-09-01 10:00:00+02', inviter: id(2) },
      {
        id: id(12),
        account: id(2),
        role: 'campus_coordinator',
        school: null,
        company: null,
        since: '2026-09-02 10:00:00+02',
        inviter: null,
      },
      { id: id(13), account: id(3), role: 'company_admin', school: null, company: id(80), since: '2026-10-01 10:00:00+02', inviter: null },
      {
        id: id(14),
        account: id(4),
        role: 'company_recruiter',
        school: null,
        company: id(80),
        since: '2026-10-02 10:00:00+02',
        inviter: null,
      },
    ].map((row) => ({ ...row, until: null }));

    it('keeps its id, its place and its first day, and who invited', async () => {
      expect(await database.query(MEMBERSHIPS)).toEqual(before);
      expect(await database.query('select referent_teacher_id as teacher from class_group')).toEqual([{ teacher: id(11) }]);
    });

    it('stays signed in, in its role; a student in none of these', async () => {
      expect(await database.query('select token, membership_id as member from session order by token')).toEqual([
        { token: 'token 1', member: id(11) },
        { token: 'token 5', member: null },
      ]);
    });

    it('may from now on hold several roles, the same one in the same place once', async () => {
      const join = (number: number, role: string, at: string) =>
        database.query(`insert into membership (id, account_id, role, ${at}) values ('${id(number)}', '${id(1)}', '${role}', '${id(70)}')`);
      await join(21, 'school_head', 'school_id');
      await expect(join(22, 'teacher', 'school_id')).rejects.toThrow('membership_once_in_school');
      await expect(join(23, 'company_recruiter', 'school_id')).rejects.toThrow('membership_company');
      await database.query(`update membership set to_at = now() where id = '${id(11)}'`);
      await join(22, 'teacher', 'school_id');
      await database.query(`delete from membership where id in ('${id(21)}', '${id(22)}')`);
      await database.query('update membership set to_at = null');
    });

    it('goes back to the tables of before without a loss', async () => {
      await new Memberships1795900000001().down({ query: (sql: string) => database.query(sql) } as never);
      expect(await database.query('select id, school_id as school from teacher')).toEqual([{ id: id(11), school: id(70) }]);
      expect(await database.query('select id from company_member order by id')).toEqual([{ id: id(13) }, { id: id(14) }]);
      await migrate();
      expect((await database.query(MEMBERSHIPS)).map(({ since: _since, ...row }) => row)).toEqual(
        before.map(({ since: _since, ...row }) => row),
      );
    });
  });
