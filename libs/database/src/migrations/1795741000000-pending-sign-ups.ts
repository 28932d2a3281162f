import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was typed at sign-up waits for its link; the link it had died with the old way, the address asks for another. */
const MOVE_STUDENTS = `
  insert into pending_sign_up (id, email, first_name, last_name, locale, class_group_id, birth_date, lower_secondary_finished, token_hash, expires_at, created_at)
  select gen_random_uuid(), account.email, account.first_name, account.last_name, account.locale, student.class_group_id, student.birth_date,
         student.lower_secondary_finished, 'moved ' || account.id, now(), account.created_at
  from account join student on student.account_id = account.id
  where not account.email_verified and student.class_group_id is not null`;

const MOVE_COMPANIES = `
  insert into pending_sign_up (id, email, first_name, last_name, locale, siret, company_name, address, commune_insee, token_hash, expires_at, created_at)
  select distinct on (account.id) gen_random_uuid(), account.email, account.first_name, account.last_name, account.locale, site.siret, company.name,
         site.address, site.commune_insee, 'moved ' || account.id, now(), account.created_at
  from account join company_member member on member.account_id = account.id join company on company.id = member.company_id
  join company_site site on site.company_id = company.id
  where not account.email_verified and company.status = 'pending'
    and not exists (select 1 from company_member other join account owner on owner.id = other.account_id
                    where other.company_id = company.id and owner.email_verified)
  order by account.id, site.id`;

/** Accounts that others have written about stay, without a password: the link of the address adopts them. */
const DROP_ACCOUNTS = `
  delete from account using pending_sign_up pending
  where pending.email = account.email and not account.email_verified
    and not exists (select 1 from student where student.account_id = account.id and (
      exists (select 1 from contact_note where contact_note.student_id = student.id)
      or exists (select 1 from application where application.student_id = student.id)
      or exists (select 1 from application_draft where application_draft.student_id = student.id)
      or exists (select 1 from placement where placement.student_id = student.id)
      or exists (select 1 from file_ticket where file_ticket.student_id = student.id)
      or exists (select 1 from invitation_to_apply where invitation_to_apply.student_id = student.id)
      or exists (select 1 from guardian where guardian.student_id = student.id)
      or student.school_agreed_at is not null or student.legal_exceptions <> '{}' or student.fitness_notice_on is not null))
    and not exists (select 1 from offer where offer.contact_account_id = account.id)
    and not exists (select 1 from contact_note where contact_note.author_account_id = account.id)
    and not exists (select 1 from file_ticket where file_ticket.opened_by_account_id = account.id)`;

const DROP_COMPANIES = `
  delete from company where status = 'pending' and not exists (select 1 from company_member where company_member.company_id = company.id)
    and exists (select 1 from pending_sign_up pending where left(pending.siret, 9) = company.siren)
    and not exists (select 1 from company_site site where site.company_id = company.id and (
      exists (select 1 from offer where offer.company_site_id = site.id)
      or exists (select 1 from application where application.company_site_id = site.id)))`;

/** No account is made before the link of its letter is opened: a password typed by a stranger opens nothing. */
export class PendingSignUps1795741000000 implements MigrationInterface {
  name = 'PendingSignUps1795741000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "pending_sign_up" ("id" uuid NOT NULL, "email" text NOT NULL, "first_name" text NOT NULL, "last_name" text NOT NULL, "locale" text NOT NULL, "class_group_id" uuid, "birth_date" date, "lower_secondary_finished" boolean NOT NULL DEFAULT false, "siret" text, "company_name" text, "address" text, "commune_insee" text, "token_hash" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_383cf58c84d6d997e2c2084f276" UNIQUE ("email"), CONSTRAINT "UQ_02ae1aa012da0fd17f28b8a0b8c" UNIQUE ("token_hash"), CONSTRAINT "pending_sign_up_kind" CHECK ((class_group_id is null) <> (siret is null)), CONSTRAINT "pending_sign_up_email_lower" CHECK (email = lower(email)), CONSTRAINT "pending_sign_up_locale" CHECK (locale in ('fr', 'en')), CONSTRAINT "PK_c1268c2377fd7076e724064cd47" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_a3b0dc68320f521d3a02af388e" ON "pending_sign_up" ("class_group_id")`);
    await runner.query(`CREATE INDEX "IDX_78da3e240caab7436f62a5ddf1" ON "pending_sign_up" ("created_at")`);
    await runner.query(
      `ALTER TABLE "pending_sign_up" ADD CONSTRAINT "FK_a3b0dc68320f521d3a02af388e6" FOREIGN KEY ("class_group_id") REFERENCES "class_group"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(MOVE_STUDENTS);
    await runner.query(MOVE_COMPANIES);
    await runner.query(DROP_ACCOUNTS);
    await runner.query(DROP_COMPANIES);
    await runner.query('delete from credential using account where account.id = credential.account_id and not account.email_verified');
    await runner.query(`delete from account_token where purpose = 'confirmation'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "pending_sign_up"');
  }
}
