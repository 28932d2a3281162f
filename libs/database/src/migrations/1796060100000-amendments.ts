import type { MigrationInterface, QueryRunner } from 'typeorm';

const HISTORY = `'offer', 'application', 'escalation', 'company', 'company_site', 'invitation_to_apply', 'email', 'suppression', 'report', 'school', 'class_group', 'programme', 'student', 'placement', 'agreement', 'membership', 'account', 'roster_import'`;
const entityTypes = (words: string) =>
  `ALTER TABLE "state_change" DROP CONSTRAINT "state_change_entity_type", ADD CONSTRAINT "state_change_entity_type" CHECK (entity_type in (${words}))`;

const TABLE = `CREATE TABLE "amendment" ("id" uuid NOT NULL, "agreement_id" uuid NOT NULL, "number" smallint NOT NULL, "motives" text array NOT NULL, "reason" text NOT NULL, "state" text NOT NULL, "state_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "effective_on" date NOT NULL, "changes" jsonb NOT NULL DEFAULT '{}', "remark" text, "begun_by_account_id" uuid, "begun_by_role" text NOT NULL, "validated_at" TIMESTAMP WITH TIME ZONE, "validated_by_account_id" uuid, "confirmations" jsonb NOT NULL DEFAULT '[]', "applied_at" TIMESTAMP WITH TIME ZONE, "resumed_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "amendment_number" UNIQUE ("agreement_id", "number"), CONSTRAINT "amendment_validated" CHECK ((validated_at is null) = (validated_by_account_id is null)), CONSTRAINT "amendment_motives" CHECK (cardinality(motives) > 0 and motives <@ array['dates', 'place', 'topic', 'teacher', 'tutor', 'pay', 'timetable', 'interruption', 'early_end']::text[]), CONSTRAINT "amendment_state" CHECK (state in ('asked', 'draft', 'company_done', 'school_done', 'ready_to_sign', 'partially_signed', 'signed', 'sealed', 'refused', 'withdrawn')), CONSTRAINT "PK_20ea5f7928736a012e29a76cb02" PRIMARY KEY ("id"))`;

/** Of places whose archive is over: the application role may not delete what was signed. */
const forget = (amendments: string) => `
create or replace function forget_agreements(places uuid[]) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  forgotten uuid[] := array(select id from agreement where placement_id = any(places)
    and not exists (select 1 from placement where placement.id = placement_id and coalesce(end_on, start_on) > now() - interval '5 years'));
  versions uuid[] := array(select id from paper_version where agreement_id = any(forgotten));
begin
  delete from signature_event where version_id = any(versions);
  delete from signatory where version_id = any(versions);
  delete from paper_version where id = any(versions);
  delete from paper_file where agreement_id = any(forgotten);
  ${amendments}
  delete from agreement where id = any(forgotten);
  return cardinality(forgotten);
end $$`;

/** Changes of agreements that all have signed. */
export class Amendments1796060100000 implements MigrationInterface {
  name = 'Amendments1796060100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(entityTypes(`${HISTORY}, 'amendment'`));
    await runner.query(TABLE);
    await runner.query(
      `CREATE UNIQUE INDEX "amendment_open" ON "amendment" ("agreement_id") WHERE state in ('asked', 'draft', 'company_done', 'school_done', 'ready_to_sign', 'partially_signed')`,
    );
    await runner.query(
      `CREATE INDEX "amendment_to_apply" ON "amendment" ("effective_on") WHERE state in ('signed', 'sealed') and applied_at is null`,
    );
    await runner.query(
      `ALTER TABLE "amendment" ADD CONSTRAINT "FK_c2e9efbba43571e09118a874e44" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "paper_version" ADD CONSTRAINT "FK_d68843b24ab1e5a4572178cff75" FOREIGN KEY ("amendment_id") REFERENCES "amendment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query('REVOKE DELETE, TRUNCATE ON "amendment" FROM seve_app');
    await runner.query(forget('delete from amendment where agreement_id = any(forgotten);'));
  }

  /** Amendments are lost, with what was signed of them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(forget(''));
    const versions = 'select id from paper_version where amendment_id is not null';
    await runner.query(`delete from signature_event where version_id in (${versions})`);
    await runner.query(`delete from paper_file where signatory_id in (select id from signatory where version_id in (${versions}))`);
    await runner.query(`delete from signatory where version_id in (${versions})`);
    await runner.query('delete from paper_version where amendment_id is not null');
    await runner.query('ALTER TABLE "paper_version" DROP CONSTRAINT "FK_d68843b24ab1e5a4572178cff75"');
    await runner.query('DROP TABLE "amendment"');
    await runner.query(`delete from state_change where entity_type = 'amendment'`);
    await runner.query(entityTypes(HISTORY));
  }
}
