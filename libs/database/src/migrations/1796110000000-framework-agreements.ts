import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE "framework_agreement" ("id" uuid NOT NULL, "school_id" uuid NOT NULL, "company_id" uuid NOT NULL, "begun_by" text NOT NULL, "state" text NOT NULL DEFAULT 'draft', "state_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "first_year" smallint NOT NULL, "last_year" smallint NOT NULL, "start_on" date NOT NULL, "end_on" date NOT NULL, "purpose" text NOT NULL DEFAULT '', "seats" jsonb NOT NULL DEFAULT '[]', "signed_text" text, "text_sha256" text, "return_reason" text, "ended_on" date, "ended_by" text, "end_reason" text, "is_renewal_told" boolean NOT NULL DEFAULT false, "renews_id" uuid, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "framework_agreement_text" CHECK (num_nulls(signed_text, text_sha256) in (0, 2)), CONSTRAINT "framework_agreement_ended" CHECK ((state = 'ended') = (ended_on is not null) and (ended_by is null) = (end_reason is null)), CONSTRAINT "framework_agreement_years" CHECK (last_year >= first_year and end_on > start_on), CONSTRAINT "framework_agreement_ended_by" CHECK (ended_by in ('school', 'company')), CONSTRAINT "framework_agreement_begun_by" CHECK (begun_by in ('school', 'company')), CONSTRAINT "framework_agreement_state" CHECK (state in ('draft', 'proposed', 'signed', 'running', 'ended')), CONSTRAINT "PK_da20461ba90578f57de0f78098d" PRIMARY KEY ("id"))`,
  `CREATE TABLE "framework_contact" ("framework_agreement_id" uuid NOT NULL, "side" text NOT NULL, "place" smallint NOT NULL, "name" text NOT NULL, "function" text NOT NULL, "email" text NOT NULL, "phone" text, CONSTRAINT "framework_contact_side" CHECK (side in ('school', 'company')), CONSTRAINT "PK_43f77423728c7f11f808c6bed40" PRIMARY KEY ("framework_agreement_id", "side", "place"))`,
  `CREATE TABLE "framework_signature" ("framework_agreement_id" uuid NOT NULL, "side" text NOT NULL, "account_id" uuid NOT NULL, "name" text NOT NULL, "function" text NOT NULL, "text_sha256" text NOT NULL, "signed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "framework_signature_side" CHECK (side in ('school', 'company')), CONSTRAINT "PK_9acf02dea4ffd74ffdd2e6094f4" PRIMARY KEY ("framework_agreement_id", "side"))`,
];

const INDEXES = [
  `CREATE INDEX "framework_agreement_to_end" ON "framework_agreement" ("end_on", "id") WHERE state = 'running'`,
  `CREATE INDEX "framework_agreement_to_begin" ON "framework_agreement" ("start_on", "id") WHERE state = 'signed'`,
  `CREATE UNIQUE INDEX "framework_agreement_renews" ON "framework_agreement" ("renews_id") WHERE renews_id is not null`,
  `CREATE INDEX "framework_agreement_of_company" ON "framework_agreement" ("company_id", "state", "end_on", "id")`,
  `CREATE INDEX "framework_agreement_of_school" ON "framework_agreement" ("school_id", "state", "end_on", "id")`,
  `CREATE INDEX "IDX_b98d60d1233e204854718ca131" ON "framework_contact" ("email")`,
  `CREATE INDEX "IDX_c09873ff181a731d4fefeb935b" ON "framework_signature" ("account_id")`,
];

const KEYS = [
  `ALTER TABLE "framework_agreement" ADD CONSTRAINT "FK_de8fdebbfcc402afe3e619859c2" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "framework_agreement" ADD CONSTRAINT "FK_3b07ebcbae4c6d728b9fcc3cd3b" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "framework_agreement" ADD CONSTRAINT "FK_9795b7cdc4e195c87a9ccc56942" FOREIGN KEY ("renews_id") REFERENCES "framework_agreement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "framework_contact" ADD CONSTRAINT "FK_9276e3431e376b089c3297381ac" FOREIGN KEY ("framework_agreement_id") REFERENCES "framework_agreement"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "framework_signature" ADD CONSTRAINT "FK_8a3dbfba4b9a3d96d24d302ef66" FOREIGN KEY ("framework_agreement_id") REFERENCES "framework_agreement"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "framework_signature" ADD CONSTRAINT "FK_c09873ff181a731d4fefeb935b8" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

const HISTORY = `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'state_change_entity_type'`;

/** Changes the words of the check of the history, which other migrations have lengthened. */
async function changeHistory(runner: QueryRunner, change: (definition: string) => string): Promise<void> {
  const [row] = (await runner.query(HISTORY)) as { definition: string }[];
  if (row === undefined) throw new Error('the check state_change_entity_type does not exist');
  await runner.query(
    `ALTER TABLE "state_change" DROP CONSTRAINT "state_change_entity_type", ADD CONSTRAINT "state_change_entity_type" ${change(row.definition)}`,
  );
}

/** Framework agreements of a school and a company, with their contacts and signatures. */
export class FrameworkAgreements1796110000000 implements MigrationInterface {
  name = 'FrameworkAgreements1796110000000';

  async up(runner: QueryRunner): Promise<void> {
    await changeHistory(runner, (definition) => definition.replace(/\](?=[^\]]*$)/, ", 'framework_agreement'::text]"));
    for (const create of [...TABLES, ...INDEXES, ...KEYS]) await runner.query(create);
  }

  /** Framework agreements are lost; offers stay reserved for the schools that they name. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['framework_signature', 'framework_contact', 'framework_agreement']) await runner.query(`DROP TABLE "${table}"`);
    await runner.query(`delete from state_change where entity_type = 'framework_agreement'`);
    await changeHistory(runner, (definition) => definition.replace(", 'framework_agreement'::text", ''));
  }
}
