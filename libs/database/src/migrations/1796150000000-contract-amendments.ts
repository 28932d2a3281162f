import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = `CREATE TABLE "contract_amendment" ("id" uuid NOT NULL, "number" smallint NOT NULL, "motives" text array NOT NULL, "reason" text NOT NULL, "state" text NOT NULL, "state_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "effective_on" date NOT NULL, "changes" jsonb NOT NULL DEFAULT '{}', "remark" text, "begun_by_account_id" uuid, "begun_by_role" text NOT NULL, "confirmations" jsonb NOT NULL DEFAULT '[]', "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "contract_id" uuid NOT NULL, "start_on" date NOT NULL, "end_on" date NOT NULL, "filed_on" date, "filing_reference" text, "registered_on" date, "reminders_told" smallint NOT NULL DEFAULT '0', CONSTRAINT "contract_amendment_number" UNIQUE ("contract_id", "number"), CONSTRAINT "contract_amendment_registered" CHECK (registered_on is null or (filed_on is not null and registered_on >= filed_on)), CONSTRAINT "contract_amendment_motives" CHECK (cardinality(motives) > 0 and motives <@ array['dates', 'workplace', 'master', 'hours', 'pay', 'employer', 'training']::text[]), CONSTRAINT "contract_amendment_state" CHECK (state in ('draft', 'company_done', 'school_done', 'ready_to_sign', 'partially_signed', 'signed', 'sealed', 'refused', 'withdrawn')), CONSTRAINT "PK_30454b096706a0362be13a60ea7" PRIMARY KEY ("id"))`;

const INDEXES = [
  `CREATE INDEX "contract_amendment_to_file" ON "contract_amendment" ("id") WHERE state in ('signed', 'sealed') and filed_on is null`,
  `CREATE UNIQUE INDEX "contract_amendment_open" ON "contract_amendment" ("contract_id") WHERE state in ('draft', 'company_done', 'school_done', 'ready_to_sign', 'partially_signed')`,
  `CREATE UNIQUE INDEX "paper_version_of_contract_amendment" ON "paper_version" ("contract_amendment_id", "number") WHERE contract_amendment_id is not null`,
];
const KEYS = [
  `ALTER TABLE "contract_amendment" ADD CONSTRAINT "FK_73e69a505ce67920e52e4556570" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "paper_version" ADD CONSTRAINT "FK_7d5879af36a4d8403f41364e622" FOREIGN KEY ("contract_amendment_id") REFERENCES "contract_amendment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

const PAPER = 'num_nonnulls(agreement_id, contract_id) = 1 and (amendment_id is null or agreement_id is not null)';
const paperIs = (check: string) =>
  `ALTER TABLE "paper_version" DROP CONSTRAINT "paper_version_paper", ADD CONSTRAINT "paper_version_paper" CHECK (${check})`;
const ofContract = (where: string) =>
  `CREATE UNIQUE INDEX "paper_version_of_contract" ON "paper_version" ("contract_id", "number") WHERE ${where}`;
const DROP_OF_CONTRACT = 'DROP INDEX "public"."paper_version_of_contract"';

/** Of places whose archive is over: the application role may not delete what was signed. */
const forget = (amendments: string) => `
create or replace function forget_contracts(places uuid[]) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  forgotten uuid[] := array(select id from contract where placement_id = any(places)
    and not exists (select 1 from placement where placement.id = placement_id and coalesce(end_on, start_on) > now() - interval '5 years'));
  versions uuid[] := array(select id from paper_version where contract_id = any(forgotten));
begin
  delete from signature_event where version_id = any(versions);
  delete from signatory where version_id = any(versions);
  delete from paper_version where id = any(versions);
  delete from paper_file where contract_id = any(forgotten);
  ${amendments}
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

/** Changes of contracts that all have signed; they are papers as contracts are. */
export class ContractAmendments1796150000000 implements MigrationInterface {
  name = 'ContractAmendments1796150000000';

  async up(runner: QueryRunner): Promise<void> {
    await changeHistory(runner, (definition) => definition.replace(/\](?=[^\]]*$)/, ", 'contract_amendment'::text]"));
    await runner.query(TABLE);
    await runner.query('ALTER TABLE "paper_version" ADD "contract_amendment_id" uuid');
    await runner.query(paperIs(`${PAPER} and (contract_amendment_id is null or contract_id is not null)`));
    await runner.query(DROP_OF_CONTRACT);
    await runner.query(ofContract('contract_id is not null and contract_amendment_id is null'));
    for (const create of [...INDEXES, ...KEYS]) await runner.query(create);
    await runner.query('REVOKE DELETE, TRUNCATE ON "contract_amendment" FROM seve_app');
    await runner.query(forget('delete from contract_amendment where contract_id = any(forgotten);'));
  }

  /** Amendments are lost, with what was signed of them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(forget(''));
    const versions = 'select id from paper_version where contract_amendment_id is not null';
    await runner.query(`delete from signature_event where version_id in (${versions})`);
    await runner.query(`delete from paper_file where signatory_id in (select id from signatory where version_id in (${versions}))`);
    await runner.query(`delete from signatory where version_id in (${versions})`);
    await runner.query('delete from paper_version where contract_amendment_id is not null');
    await runner.query(paperIs(PAPER));
    await runner.query(DROP_OF_CONTRACT);
    await runner.query('ALTER TABLE "paper_version" DROP COLUMN "contract_amendment_id"');
    await runner.query(ofContract('contract_id is not null'));
    await runner.query('DROP TABLE "contract_amendment"');
    await runner.query(`delete from state_change where entity_type = 'contract_amendment'`);
    await changeHistory(runner, (definition) => definition.replace(", 'contract_amendment'::text", ''));
  }
}
