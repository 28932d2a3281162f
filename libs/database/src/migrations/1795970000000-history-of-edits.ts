import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The history says which fields an edit changed, and by which way each fact came, in the words that its readers see. */
export class HistoryOfEdits1795970000000 implements MigrationInterface {
  name = 'HistoryOfEdits1795970000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "state_change" ADD "fields" text array NOT NULL DEFAULT '{}'`);
    await runner.query('ALTER TABLE "state_change" ALTER COLUMN "to_state" DROP NOT NULL');
    await runner.query(
      `update state_change set via = case via when 'magic_link' then 'link' when 'system' then 'clock' else 'phone' end
       where via in ('magic_link', 'system') or (via = 'app' and act = 'refuse_by_phone')`,
    );
    await runner.query(
      `ALTER TABLE "state_change" ADD CONSTRAINT "state_change_via" CHECK (via in ('app', 'link', 'phone', 'import', 'clock', 'api'))`,
    );
    await runner.query(
      `ALTER TABLE "state_change" ADD CONSTRAINT "state_change_entity_type" CHECK (entity_type in ('offer', 'application', 'escalation', 'company', 'company_site', 'invitation_to_apply', 'email', 'suppression', 'report', 'school', 'class_group', 'programme', 'student', 'placement', 'membership', 'account', 'roster_import'))`,
    );
    await runner.query(
      `ALTER TABLE "state_change" ADD CONSTRAINT "state_change_edit" CHECK ((act is not distinct from 'edit') = (to_state is null) and (to_state is null) = (fields <> '{}'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['state_change_edit', 'state_change_entity_type', 'state_change_via'])
      await runner.query(`ALTER TABLE "state_change" DROP CONSTRAINT "${name}"`);
    await runner.query(`delete from state_change where act = 'edit'`);
    await runner.query(
      `update state_change set via = case via when 'link' then 'magic_link' when 'clock' then 'system' else 'app' end
       where via in ('link', 'clock', 'phone', 'import')`,
    );
    await runner.query('ALTER TABLE "state_change" ALTER COLUMN "to_state" SET NOT NULL');
    await runner.query('ALTER TABLE "state_change" DROP COLUMN "fields"');
  }
}
