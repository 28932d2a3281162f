import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  ['agreement_version', 'paper_version'],
  ['agreement_file', 'paper_file'],
] as const;

/** Constraints of a table that carry its name: table, name before, name now. */
const CONSTRAINTS = [
  ['paper_version', 'PK_db3e64e691aef50c031de3c135a', 'PK_569e18b6e8f090b822dc60af335'],
  ['paper_version', 'FK_10e05212281052f9248e7fb1db1', 'FK_5b08d0264b32009100c599a6ba0'],
  ['paper_version', 'agreement_version_sealed', 'paper_version_sealed'],
  ['paper_version', 'agreement_version_voided', 'paper_version_voided'],
  ['paper_file', 'PK_69b848ee3a04ac4d3dc3490faa2', 'PK_5b5a0134272bebea65dd5f3f40a'],
  ['paper_file', 'FK_af4e2ca8cc5301990ba616abc14', 'FK_4c1127c717402cfc660f5c8437a'],
  ['paper_file', 'agreement_file_purpose', 'paper_file_purpose'],
] as const;

const INDEXES = [
  ['agreement_version_to_seal', 'paper_version_to_seal'],
  ['IDX_af4e2ca8cc5301990ba616abc1', 'IDX_4c1127c717402cfc660f5c8437'],
] as const;

/** Of places whose archive is over. `versions` and `files` name the tables of what was signed. */
const forget = (versions: string, files: string) => `
create or replace function forget_agreements(places uuid[]) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  forgotten uuid[] := array(select id from agreement where placement_id = any(places)
    and not exists (select 1 from placement where placement.id = placement_id and coalesce(end_on, start_on) > now() - interval '5 years'));
  versions uuid[] := array(select id from ${versions} where agreement_id = any(forgotten));
begin
  delete from signature_event where version_id = any(versions);
  delete from signatory where version_id = any(versions);
  delete from ${versions} where id = any(versions);
  delete from ${files} where agreement_id = any(forgotten);
  delete from agreement where id = any(forgotten);
  return cardinality(forgotten);
end $$`;

const NUMBER = 'ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_number" UNIQUE ("agreement_id", "number")';

/** What is signed is a paper: the agreement itself, or an amendment to it. Each has versions of its own. */
export class Papers1796060000000 implements MigrationInterface {
  name = 'Papers1796060000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "agreement_version" DROP CONSTRAINT "agreement_version_number"');
    for (const [before, now] of TABLES) await runner.query(`ALTER TABLE "${before}" RENAME TO "${now}"`);
    for (const [table, before, now] of CONSTRAINTS) await runner.query(`ALTER TABLE "${table}" RENAME CONSTRAINT "${before}" TO "${now}"`);
    for (const [before, now] of INDEXES) await runner.query(`ALTER INDEX "${before}" RENAME TO "${now}"`);
    await runner.query('ALTER TABLE "paper_version" ADD "amendment_id" uuid');
    await runner.query(
      'CREATE UNIQUE INDEX "paper_version_of_agreement" ON "paper_version" ("agreement_id", "number") WHERE amendment_id is null',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "paper_version_of_amendment" ON "paper_version" ("amendment_id", "number") WHERE amendment_id is not null',
    );
    await runner.query(forget('paper_version', 'paper_file'));
    await runner.query(`update outbox set job = 'seal-paper' where job = 'seal-agreement'`);
  }

  /** What was signed about amendments is lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update outbox set job = 'seal-agreement' where job = 'seal-paper'`);
    await runner.query('DROP INDEX "public"."paper_version_of_amendment"');
    await runner.query('DROP INDEX "public"."paper_version_of_agreement"');
    for (const table of ['signature_event', 'signatory'])
      await runner.query(`delete from "${table}" where version_id in (select id from paper_version where amendment_id is not null)`);
    await runner.query('delete from paper_version where amendment_id is not null');
    await runner.query('ALTER TABLE "paper_version" DROP COLUMN "amendment_id"');
    for (const [before, now] of INDEXES) await runner.query(`ALTER INDEX "${now}" RENAME TO "${before}"`);
    for (const [table, before, now] of CONSTRAINTS) await runner.query(`ALTER TABLE "${table}" RENAME CONSTRAINT "${now}" TO "${before}"`);
    for (const [before, now] of TABLES) await runner.query(`ALTER TABLE "${now}" RENAME TO "${before}"`);
    await runner.query(NUMBER);
    await runner.query(forget('agreement_version', 'agreement_file'));
  }
}
