import { beforeAll, describe, expect, it } from '@jest/globals';
import { PendingSignUps1795741000000 } from '../../../../libs/database/src/migrations/1795741000000-pending-sign-ups.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { StepTests } from './step-by-step.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Accounts of the earlier schema, where a sign-up set the password and the address was confirmed later. */
export const pendingSignUps: StepTests = (stepsOf) =>
  describe('sign-ups that waited before links carried them', () => {
    let database: TestDatabase;
    const emails = async (sql: string) => (await database.query<{ email: string }>(`${sql} order by email`)).map(({ email }) => email);

    beforeAll(async () => {
      const before = await stepsOf().before(PendingSignUps1795741000000);
      database = before.database;
      const plant = [
        `insert into school (id, name, kind, commune_insee) values ('${id(1)}', 'Lycée', 'lycee', '80021')`,
        `insert into account (id, email, email_verified, name, first_name, last_name) values
         ('${id(10)}', 'prof@a.example', true, 'P', 'P', 'P'), ('${id(11)}', 'eleve@a.example', false, 'Léa F', 'Léa', 'F'),
         ('${id(12)}', 'suivi@a.example', false, 'Tom R', 'Tom', 'R'), ('${id(13)}', 'patron@a.example', false, 'Marc D', 'Marc', 'D'),
         ('${id(14)}', 'sure@a.example', true, 'Zoé P', 'Zoé', 'P')`,
        `insert into credential (id, account_id, provider_id, provider_account_id, password)
         select gen_random_uuid(), id, 'credential', id::text, 'x' from account`,
        `insert into account_token (id, account_id, purpose, token_hash, expires_at)
         select gen_random_uuid(), id, case when email_verified then 'magic_link' else 'confirmation' end, email, now() + interval '1 day' from account`,
        `insert into teacher (id, account_id, school_id) values ('${id(20)}', '${id(10)}', '${id(1)}')`,
        `insert into class_group (id, school_id, referent_teacher_id, name, certification, level)
         values ('${id(30)}', '${id(1)}', '${id(20)}', 'BTS 1', 'bts-metiers-de-la-chimie', 5)`,
        ...[11, 12, 14].map(
          (number) => `insert into student (id, account_id, class_group_id, birth_date, lower_secondary_finished)
           values ('${id(number)}', '${id(number)}', '${id(30)}', '2006-03-14', ${number === 11})`,
        ),
        `insert into contact_note (id, student_id, author_account_id, kind, happened_on, text)
         values ('${id(40)}', '${id(12)}', '${id(10)}', 'note', '2026-01-05', 'À suivre.')`,
        `insert into company (id, siren, name) values ('${id(50)}', '732829320', 'Sucrerie')`,
        `insert into company_site (id, company_id, siret, address, commune_insee) values ('${id(51)}', '${id(50)}', '73282932000074', '1 rue', '80021')`,
        `insert into company_member (id, account_id, company_id, role) values ('${id(52)}', '${id(13)}', '${id(50)}', 'company_admin')`,
      ];
      for (const sql of plant) await database.query(sql);
      await before.migrate();
    });

    it('wait for a new link with all that was typed', async () => {
      const rows = await database.query(
        `select email, first_name as name, class_group_id as class, birth_date as born, lower_secondary_finished as finished, siret, company_name as company,
              expires_at <= now() as "isOver" from pending_sign_up order by email`,
      );
      const student = { class: id(30), born: '2006-03-14', siret: null, company: null, isOver: true };
      expect(rows).toEqual([
        { ...student, email: 'eleve@a.example', name: 'Léa', finished: true },
        {
          ...{ email: 'patron@a.example', name: 'Marc', class: null, born: null, finished: false },
          ...{ siret: '73282932000074', company: 'Sucrerie', isOver: true },
        },
        { ...student, email: 'suivi@a.example', name: 'Tom', finished: false },
      ]);
    });

    it('leave no account, but where a teacher has written something; nothing confirmed is touched', async () => {
      expect(await emails('select email from account')).toEqual(['prof@a.example', 'suivi@a.example', 'sure@a.example']);
      expect(await database.query('select text from contact_note')).toEqual([{ text: 'À suivre.' }]);
      expect(await database.query('select 1 from company')).toEqual([]);
    });

    it('lose the password that a stranger may have typed, and the link of before', async () => {
      expect(await emails('select email from account join credential on account_id = account.id')).toEqual([
        'prof@a.example',
        'sure@a.example',
      ]);
      expect(await database.query(`select distinct purpose from account_token`)).toEqual([{ purpose: 'magic_link' }]);
    });
  });
