import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The time of an entry of the audit log is the database's, whatever the application says. The owner alone sets another one: a backup that is restored. */
export class AuditTime1796197000000 implements MigrationInterface {
  name = 'AuditTime1796197000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function audit_entry_time() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if current_user = 'seve_app' then
    new.created_at := clock_timestamp();
  end if;
  return new;
end $$`);
    await runner.query('CREATE TRIGGER audit_entry_time BEFORE INSERT ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION audit_entry_time()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER audit_entry_time ON "audit_entry"');
    await runner.query('DROP FUNCTION audit_entry_time()');
  }
}
