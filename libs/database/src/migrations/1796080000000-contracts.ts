import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE "contract" ("id" uuid NOT NULL, "placement_id" uuid NOT NULL, "school_id" uuid NOT NULL, "kind" text NOT NULL, "state" text NOT NULL, "state_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "filed_on" date, "filing_reference" text, "asked_papers" text, "answered_on" date, "number" text, "refusal_reason" text, "reminders_told" smallint NOT NULL DEFAULT '0', "is_silence_told" boolean NOT NULL DEFAULT false, "rupture" jsonb, "ended_on" date, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_eecf69844d4e2f5ed634e266476" UNIQUE ("placement_id"), CONSTRAINT "REL_eecf69844d4e2f5ed634e26647" UNIQUE ("placement_id"), CONSTRAINT "contract_number" CHECK (number is null or number ~ '^[0-9A-Z]{15}$'), CONSTRAINT "contract_terminated" CHECK ((state = 'terminated') = (ended_on is not null) and (ended_on is null) = (rupture is null)), CONSTRAINT "contract_state" CHECK (state in ('preparing', 'company_done', 'cfa_done', 'changes_requested', 'ready_to_sign', 'partially_signed', 'signed', 'filed', 'incomplete', 'registered', 'refused', 'terminated', 'cancelled')), CONSTRAINT "contract_kind" CHECK (kind in ('apprenticeship', 'professionalisation')), CONSTRAINT "PK_17c3a89f58a2997276084e706e8" PRIMARY KEY ("id"))`,
  `CREATE TABLE "contract_part" ("contract_id" uuid NOT NULL, "party" text NOT NULL, "content" jsonb NOT NULL DEFAULT '{}', "done_at" TIMESTAMP WITH TIME ZONE, "done_by_account_id" uuid, "version" integer NOT NULL DEFAULT '1', "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "contract_part_party" CHECK (party in ('employer', 'apprentice', 'cfa')), CONSTRAINT "PK_65fb16169ce444c91dad69e052c" PRIMARY KEY ("contract_id", "party"))`,
  `CREATE TABLE "contract_remark" ("id" uuid NOT NULL, "contract_id" uuid NOT NULL, "party" text NOT NULL, "field" text, "text" text NOT NULL, "author_role" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "answered_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "contract_remark_party" CHECK (party in ('employer', 'apprentice', 'cfa')), CONSTRAINT "PK_0990a95abd289bb8d9e87fea759" PRIMARY KEY ("id"))`,
  `CREATE TABLE "contract_link" ("id" uuid NOT NULL, "contract_id" uuid NOT NULL, "email" text NOT NULL, "token_hash" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_5c4442af80e3fe26eb3c428c008" UNIQUE ("token_hash"), CONSTRAINT "PK_c8afdeae5f5b469b42f47766a3e" PRIMARY KEY ("id"))`,
  `CREATE TABLE "contract_look" ("contract_id" uuid NOT NULL, "reader_id" uuid NOT NULL, "seen" jsonb NOT NULL, "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_761a44ca7e879d06fcb7b00421c" PRIMARY KEY ("contract_id", "reader_id"))`,
];

const INDEXES = [
  `CREATE INDEX "contract_ended" ON "contract" ("ended_on", "id") WHERE state = 'terminated'`,
  `CREATE INDEX "contract_at_opco" ON "contract" ("filed_on", "id") WHERE state = 'filed'`,
  `CREATE INDEX "contract_to_file" ON "contract" ("id") WHERE state in ('signed', 'incomplete')`,
  `CREATE INDEX "contract_of_school" ON "contract" ("school_id", "state", "state_at", "id")`,
  `CREATE INDEX "contract_remark_open" ON "contract_remark" ("contract_id", "created_at")`,
  `CREATE INDEX "IDX_7d8a152eaaac4517c24d947264" ON "contract_link" ("contract_id")`,
  `CREATE UNIQUE INDEX "paper_version_of_contract" ON "paper_version" ("contract_id", "number") WHERE contract_id is not null`,
  `CREATE INDEX "IDX_bbd71a614946497be71ac04b6b" ON "paper_file" ("contract_id")`,
];

const KEYS = [
  `ALTER TABLE "contract" ADD CONSTRAINT "FK_eecf69844d4e2f5ed634e266476" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "contract" ADD CONSTRAINT "FK_6b5c2185581f4fb002719d2c1ea" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "contract_part" ADD CONSTRAINT "FK_27d47ad54f2cbe4fcaf56a45fc4" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "contract_remark" ADD CONSTRAINT "FK_3a5a8c651dbd59a33e00d0a267a" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "contract_link" ADD CONSTRAINT "FK_7d8a152eaaac4517c24d947264d" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "contract_look" ADD CONSTRAINT "FK_7d9871c8608ad4211ce043c2fec" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "paper_version" ADD CONSTRAINT "FK_780c60006ca16dd599404e34894" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "paper_file" ADD CONSTRAINT "FK_bbd71a614946497be71ac04b6bf" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

/** Of places whose archive is over: the application role may not delete what was signed. Their files go with the sweep of files without a row. */
const FORGET = `
create function forget_contracts(places uuid[]) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  forgotten uuid[] := array(select id from contract where placement_id = any(places)
    and not exists (select 1 from placement where placement.id = placement_id and coalesce(end_on, start_on) > now() - interval '5 years'));
  versions uuid[] := array(select id from paper_version where contract_id = any(forgotten));
begin
  delete from signature_event where version_id = any(versions);
  delete from signatory where version_id = any(versions);
  delete from paper_version where id = any(versions);
  delete from paper_file where contract_id = any(forgotten);
  delete from contract where id = any(forgotten);
  return cardinality(forgotten);
end $$`;

const HISTORY = `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'state_change_entity_type'`;

/** Changes the words of the check of the history, which other migrations have lengthened. */
async function changeHistory(runner: QueryRunner, change: (definition: string) => string): Promise<void> {
  const [row] = (await runner.query(HISTORY)) as { definition: string }[];
  if (row === undefined) throw new Error('the check state_change_entity_type does not exist');
  await runner.query(
    `ALTER TABLE "state_change" DROP CONSTRAINT "state_change_entity_type", ADD CONSTRAINT "state_change_entity_type" ${change(row.definition)}`,
  );
}

/** Contracts of work-study, their parts, and what is signed of them; they are papers as agreements are. */
export class Contracts1796080000000 implements MigrationInterface {
  name = 'Contracts1796080000000';

  async up(runner: QueryRunner): Promise<void> {
    await changeHistory(runner, (definition) => definition.replace(/\](?=[^\]]*$)/, ", 'contract'::text]"));
    for (const create of TABLES) await runner.query(create);
    for (const table of ['paper_version', 'paper_file']) {
      await runner.query(`ALTER TABLE "${table}" ADD "contract_id" uuid, ALTER COLUMN "agreement_id" DROP NOT NULL`);
    }
    await runner.query(
      'ALTER TABLE "paper_version" ADD CONSTRAINT "paper_version_paper" CHECK (num_nonnulls(agreement_id, contract_id) = 1 and (amendment_id is null or agreement_id is not null))',
    );
    await runner.query('ALTER TABLE "paper_file" ADD CONSTRAINT "paper_file_paper" CHECK (num_nonnulls(agreement_id, contract_id) = 1)');
    for (const create of [...INDEXES, ...KEYS]) await runner.query(create);
    await runner.query(FORGET);
    await runner.query('REVOKE ALL ON FUNCTION forget_contracts(uuid[]) FROM public');
    await runner.query('GRANT EXECUTE ON FUNCTION forget_contracts(uuid[]) TO seve_app');
  }

  /** Contracts are lost, with what was signed of them; their placements go on as agreed. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION forget_contracts(uuid[])');
    for (const table of ['signature_event', 'signatory']) {
      await runner.query(`delete from "${table}" where version_id in (select id from paper_version where contract_id is not null)`);
    }
    for (const table of ['paper_version', 'paper_file']) {
      await runner.query(`delete from "${table}" where contract_id is not null`);
      await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_paper", DROP COLUMN "contract_id"`);
      await runner.query(`ALTER TABLE "${table}" ALTER COLUMN "agreement_id" SET NOT NULL`);
    }
    await runner.query(`update placement set state = 'agreed' where state = 'preparing' and id in (select placement_id from contract)`);
    for (const table of ['contract_look', 'contract_link', 'contract_remark', 'contract_part', 'contract']) {
      await runner.query(`DROP TABLE "${table}"`);
    }
    await runner.query(`delete from state_change where entity_type = 'contract'`);
    await changeHistory(runner, (definition) => definition.replace(", 'contract'::text", ''));
  }
}
