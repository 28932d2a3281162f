import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = `'student', 'company_admin', 'company_recruiter', 'tutor', 'teacher', 'school_staff', 'school_head', 'professional', 'campus_coordinator'`;
const HISTORY = `'offer', 'application', 'escalation', 'company', 'company_site', 'invitation_to_apply', 'email', 'suppression', 'report', 'school', 'class_group', 'programme', 'student', 'placement', 'membership', 'account', 'roster_import'`;
const STATES = `'declared', 'agreed', 'refused', 'cancelled'`;

/** Check constraints whose words grow: table, name, column, words now, words before. */
const CHECKS = [
  ['state_change', 'state_change_actor_role', 'actor_role', `${ROLES}, 'guardian', 'system'`, `${ROLES}, 'system'`],
  ['report', 'report_reporter', 'reporter_role', `${ROLES}, 'guardian', 'system'`, `${ROLES}, 'system'`],
  ['state_change', 'state_change_entity_type', 'entity_type', `${HISTORY}, 'agreement'`, HISTORY],
  [
    'placement',
    'placement_state',
    'state',
    `${STATES}, 'preparing', 'signed', 'active', 'interrupted', 'completed', 'ended_early'`,
    STATES,
  ],
] as const;

const TABLES = [
  `CREATE TABLE "agreement" ("id" uuid NOT NULL, "placement_id" uuid NOT NULL, "school_id" uuid NOT NULL, "kind" text NOT NULL, "state" text NOT NULL, "state_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "validated" jsonb, "validated_at" TIMESTAMP WITH TIME ZONE, "validated_by_account_id" uuid, "confirmations" jsonb NOT NULL DEFAULT '[]', "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_de7ca0c51ae2865f0930c9a5a29" UNIQUE ("placement_id"), CONSTRAINT "REL_de7ca0c51ae2865f0930c9a5a2" UNIQUE ("placement_id"), CONSTRAINT "agreement_validated" CHECK ((validated is null) = (validated_at is null)), CONSTRAINT "agreement_state" CHECK (state in ('draft', 'company_done', 'school_done', 'pedagogically_ok', 'changes_requested', 'ready_to_sign', 'partially_signed', 'signed', 'sealed', 'cancelled', 'lapsed')), CONSTRAINT "agreement_kind" CHECK (kind in ('observation', 'pfmp', 'internship')), CONSTRAINT "PK_e7537188219eeef56233a609753" PRIMARY KEY ("id"))`,
  `CREATE TABLE "agreement_part" ("agreement_id" uuid NOT NULL, "party" text NOT NULL, "content" jsonb NOT NULL DEFAULT '{}', "done_at" TIMESTAMP WITH TIME ZONE, "done_by_account_id" uuid, "version" integer NOT NULL DEFAULT '1', "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "agreement_part_party" CHECK (party in ('host', 'school', 'student')), CONSTRAINT "PK_fb5571e1747a2c80c54092581bb" PRIMARY KEY ("agreement_id", "party"))`,
  `CREATE TABLE "agreement_remark" ("id" uuid NOT NULL, "agreement_id" uuid NOT NULL, "party" text NOT NULL, "field" text, "text" text NOT NULL, "author_account_id" uuid, "author_role" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "answered_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "agreement_remark_party" CHECK (party in ('host', 'school', 'student')), CONSTRAINT "PK_68568cb9991b7c7a40352977280" PRIMARY KEY ("id"))`,
  `CREATE TABLE "agreement_link" ("id" uuid NOT NULL, "agreement_id" uuid NOT NULL, "email" text NOT NULL, "token_hash" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_f5dc8ee318b1b6f46bbc64036d7" UNIQUE ("token_hash"), CONSTRAINT "PK_9e25db05d8cb3a5bdd69a71d295" PRIMARY KEY ("id"))`,
  `CREATE TABLE "agreement_look" ("agreement_id" uuid NOT NULL, "reader_id" uuid NOT NULL, "seen" jsonb NOT NULL, "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_4211eaa6da15a76d7a31b8bfe2a" PRIMARY KEY ("agreement_id", "reader_id"))`,
  `CREATE TABLE "agreement_version" ("id" uuid NOT NULL, "agreement_id" uuid NOT NULL, "number" smallint NOT NULL, "parts" jsonb NOT NULL, "document" jsonb NOT NULL, "file_id" uuid NOT NULL, "sha256" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "completed_at" TIMESTAMP WITH TIME ZONE, "voided_at" TIMESTAMP WITH TIME ZONE, "void_reason" text, "sealed_at" TIMESTAMP WITH TIME ZONE, "sealed_file_id" uuid, "sealed_sha256" text, CONSTRAINT "agreement_version_number" UNIQUE ("agreement_id", "number"), CONSTRAINT "agreement_version_sealed" CHECK (num_nonnulls(sealed_at, sealed_file_id, sealed_sha256) in (0, 3) and (sealed_at is null or completed_at is not null)), CONSTRAINT "agreement_version_voided" CHECK ((voided_at is null) = (void_reason is null)), CONSTRAINT "PK_db3e64e691aef50c031de3c135a" PRIMARY KEY ("id"))`,
  `CREATE TABLE "signatory" ("id" uuid NOT NULL, "version_id" uuid NOT NULL, "role" text NOT NULL, "order" smallint NOT NULL, "name" text NOT NULL, "email" text, "account_id" uuid, "state" text NOT NULL DEFAULT 'waiting', "asked_on" date, "reminders_told" smallint NOT NULL DEFAULT '0', "letter_on" date, "method" text, "signed_at" TIMESTAMP WITH TIME ZONE, "refusal_reason" text, "delegated_by_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "signatory_refused" CHECK ((state = 'refused') = (refusal_reason is not null)), CONSTRAINT "signatory_signed" CHECK ((state = 'signed') = (signed_at is not null) and (signed_at is null) = (method is null)), CONSTRAINT "signatory_method" CHECK (method in ('code', 'scan', 'elsewhere')), CONSTRAINT "signatory_state" CHECK (state in ('waiting', 'asked', 'opened', 'signed', 'refused', 'delegated', 'expired')), CONSTRAINT "signatory_role" CHECK (role in ('student', 'guardian', 'host', 'tutor', 'referent', 'school')), CONSTRAINT "PK_cc76ea80361bf6f02a0dd99493c" PRIMARY KEY ("id"))`,
  `CREATE TABLE "signature_link" ("id" uuid NOT NULL, "signatory_id" uuid NOT NULL, "token_hash" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "revoked_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_ee904cf543abb5e6913b32a6057" UNIQUE ("token_hash"), CONSTRAINT "PK_3993b12650af7c01887d4b117d7" PRIMARY KEY ("id"))`,
  `CREATE TABLE "signature_code" ("signatory_id" uuid NOT NULL, "code_hash" text NOT NULL, "tries" smallint NOT NULL DEFAULT '0', "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_c47373fb195f0021da99844bc80" PRIMARY KEY ("signatory_id"))`,
  `CREATE TABLE "signature_event" ("version_id" uuid NOT NULL, "number" smallint NOT NULL, "kind" text NOT NULL, "signatory_id" uuid, "actor_account_id" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "sha256" text NOT NULL, "evidence" jsonb NOT NULL DEFAULT '{}', "hash" text NOT NULL, CONSTRAINT "signature_event_kind" CHECK (kind in ('opened_for_signature', 'asked', 'opened', 'code_sent', 'signed', 'refused', 'refusal_recorded', 'delegated', 'address_corrected', 'expired', 'voided', 'sealed')), CONSTRAINT "PK_a9220d922873b9244782fa70a89" PRIMARY KEY ("version_id", "number"))`,
  `CREATE TABLE "agreement_file" ("id" uuid NOT NULL, "agreement_id" uuid NOT NULL, "purpose" text NOT NULL, "signatory_id" uuid, "media_type" text NOT NULL, "sha256" text NOT NULL, "bytes" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "agreement_file_purpose" CHECK (purpose in ('insurance', 'scan', 'elsewhere')), CONSTRAINT "PK_69b848ee3a04ac4d3dc3490faa2" PRIMARY KEY ("id"))`,
  `CREATE TABLE "agreement_preset" ("scope_id" uuid NOT NULL, "school_id" uuid NOT NULL, "texts" jsonb NOT NULL DEFAULT '{}', "saved_by_account_id" uuid NOT NULL, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_6e3e30e7ad507064f4f06a57b7c" PRIMARY KEY ("scope_id"))`,
];

/** Of places whose archive is over: the application role may not delete what was signed. Their files go with the sweep of files without a row. */
const FORGET = `
create function forget_agreements(places uuid[]) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  forgotten uuid[] := array(select id from agreement where placement_id = any(places)
    and not exists (select 1 from placement where placement.id = placement_id and coalesce(end_on, start_on) > now() - interval '5 years'));
  versions uuid[] := array(select id from agreement_version where agreement_id = any(forgotten));
begin
  delete from signature_event where version_id = any(versions);
  delete from signatory where version_id = any(versions);
  delete from agreement_version where id = any(versions);
  delete from agreement_file where agreement_id = any(forgotten);
  delete from agreement where id = any(forgotten);
  return cardinality(forgotten);
end $$`;

/** Agreements of internships, their parts and versions, and who signs them. What was signed, and each fact of a signing, is never changed. */
export class Agreements1796050000000 implements MigrationInterface {
  name = 'Agreements1796050000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, name, column, now] of CHECKS) {
      await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}", ADD CONSTRAINT "${name}" CHECK (${column} in (${now}))`);
    }
    await runner.query(
      `CREATE INDEX "placement_to_move" ON "placement" ("state", "start_on", "end_on") WHERE state in ('signed', 'active')`,
    );
    for (const create of TABLES) await runner.query(create);
    await runner.query(
      `CREATE INDEX "agreement_unsigned" ON "agreement" ("placement_id") WHERE state in ('draft', 'company_done', 'school_done', 'pedagogically_ok', 'changes_requested', 'ready_to_sign', 'partially_signed')`,
    );
    await runner.query(`CREATE INDEX "agreement_of_school" ON "agreement" ("school_id", "state", "state_at", "id")`);
    await runner.query(`CREATE INDEX "agreement_remark_open" ON "agreement_remark" ("agreement_id", "created_at")`);
    await runner.query(`CREATE INDEX "IDX_1bcedbf2a3dd96cec3c36493ef" ON "agreement_link" ("agreement_id")`);
    await runner.query(
      `CREATE INDEX "agreement_version_to_seal" ON "agreement_version" ("completed_at") WHERE completed_at is not null and sealed_at is null`,
    );
    await runner.query(`CREATE INDEX "signatory_of_account" ON "signatory" ("account_id", "state") WHERE account_id is not null`);
    await runner.query(`CREATE INDEX "signatory_of_address" ON "signatory" ("email", "letter_on") WHERE email is not null`);
    await runner.query(`CREATE INDEX "signatory_asked" ON "signatory" ("asked_on", "id") WHERE state in ('asked', 'opened')`);
    await runner.query(`CREATE INDEX "signatory_of_version" ON "signatory" ("version_id", "order")`);
    await runner.query(`CREATE INDEX "IDX_81d69f910fc436e1b70c840085" ON "signature_link" ("signatory_id")`);
    await runner.query(`CREATE INDEX "IDX_af4e2ca8cc5301990ba616abc1" ON "agreement_file" ("agreement_id")`);
    await runner.query(
      `ALTER TABLE "agreement" ADD CONSTRAINT "FK_de7ca0c51ae2865f0930c9a5a29" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agreement" ADD CONSTRAINT "FK_4a8a7a07196e46b371a594ca84a" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agreement_part" ADD CONSTRAINT "FK_9c6da796ce1756bdd96611086b1" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agreement_remark" ADD CONSTRAINT "FK_1fa97ad6f1e9f9d31995f5a5c60" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agreement_link" ADD CONSTRAINT "FK_1bcedbf2a3dd96cec3c36493ef1" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agreement_look" ADD CONSTRAINT "FK_39cb5e10a1d1d3c5748c54ce843" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agreement_version" ADD CONSTRAINT "FK_10e05212281052f9248e7fb1db1" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "signatory" ADD CONSTRAINT "FK_7a60888ab2f295181993f9d8659" FOREIGN KEY ("version_id") REFERENCES "agreement_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "signature_link" ADD CONSTRAINT "FK_81d69f910fc436e1b70c8400854" FOREIGN KEY ("signatory_id") REFERENCES "signatory"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "signature_code" ADD CONSTRAINT "FK_c47373fb195f0021da99844bc80" FOREIGN KEY ("signatory_id") REFERENCES "signatory"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "signature_event" ADD CONSTRAINT "FK_3d4cff159ae50bcf59ed9aaf6a2" FOREIGN KEY ("version_id") REFERENCES "agreement_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agreement_file" ADD CONSTRAINT "FK_af4e2ca8cc5301990ba616abc14" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`CREATE INDEX "IDX_f91dc2167df26581512cc26641" ON "agreement_preset" ("school_id")`);
    await runner.query(
      `ALTER TABLE "agreement_preset" ADD CONSTRAINT "FK_f91dc2167df26581512cc26641d" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query('REVOKE UPDATE, DELETE, TRUNCATE ON "signature_event" FROM seve_app');
    await runner.query('REVOKE DELETE, TRUNCATE ON "agreement_version", "signatory" FROM seve_app');
    await runner.query(FORGET);
    await runner.query('REVOKE ALL ON FUNCTION forget_agreements(uuid[]) FROM public');
    await runner.query('GRANT EXECUTE ON FUNCTION forget_agreements(uuid[]) TO seve_app');
  }

  /** Agreements are lost; their placements go on as agreed. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION forget_agreements(uuid[])');
    await runner.query('DROP INDEX "public"."placement_to_move"');
    const tables = ['signature_event', 'signature_code', 'signature_link', 'agreement_file', 'signatory', 'agreement_version'];
    const parts = ['agreement_preset', 'agreement_look', 'agreement_link', 'agreement_remark', 'agreement_part', 'agreement'];
    for (const table of [...tables, ...parts]) await runner.query(`DROP TABLE "${table}"`);
    await runner.query(`delete from state_change where entity_type = 'agreement' or actor_role = 'guardian'`);
    await runner.query(`update placement set state = 'agreed' where state not in (${STATES})`);
    for (const [table, name, column, , before] of CHECKS) {
      await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}", ADD CONSTRAINT "${name}" CHECK (${column} in (${before}))`);
    }
  }
}
