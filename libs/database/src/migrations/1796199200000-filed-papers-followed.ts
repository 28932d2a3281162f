import type { MigrationInterface, QueryRunner } from 'typeorm';

const AMENDMENTS = ['amendment', 'contract_amendment'];
const EFFECTS = `'undone', 'fell_with_paper', 'stays_later_amendment', 'stays_place_moved', 'stays_days_taken', 'stays_changed'`;

const entryTime = (declared: string, time: string) => `
create or replace function audit_entry_time() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
${declared}begin
  if current_user = 'seve_app' then
    ${time}
  end if;
  return new;
end $$`;
/** A clock that is set back leaves the order of the log as it was: no entry is older than the newest before it. */
const NEVER_BACK = entryTime(
  'declare newest timestamptz;\n',
  `execute format('select max(created_at) from %I.%I', tg_table_schema, tg_table_name) into newest;
    new.created_at := greatest(clock_timestamp(), newest);`,
);

/** Who opened a scan before it is confirmed; what an objection made of what an amendment had changed; the time of the audit log never runs back. */
export class FiledPapersFollowed1796199200000 implements MigrationInterface {
  name = 'FiledPapersFollowed1796199200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "paper_file" ADD "opened_by_account_id" uuid');
    for (const table of AMENDMENTS)
      await runner.query(
        `ALTER TABLE "${table}" ADD "objection_effect" text, ADD CONSTRAINT "${table}_objection" CHECK (objection_effect in (${EFFECTS}))`,
      );
    await runner.query(NEVER_BACK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(entryTime('', 'new.created_at := clock_timestamp();'));
    for (const table of AMENDMENTS) await runner.query(`ALTER TABLE "${table}" DROP COLUMN "objection_effect"`);
    await runner.query('ALTER TABLE "paper_file" DROP COLUMN "opened_by_account_id"');
  }
}
