import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit log and its hash chain. The application role may add and read; a function of the owner deletes entries older than a year, a month
 * at a time, and keeps the hash at which the month ended.
 */
export class AuditLog1795960000000 implements MigrationInterface {
  name = 'AuditLog1795960000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "audit_entry" ("id" uuid NOT NULL, "act" text NOT NULL, "entity_type" text NOT NULL, "entity_id" uuid, "code" text, "actor_account_id" uuid, "actor_role" text, "session_id" uuid, "address_hash" text, "school_id" uuid, "company_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_audit_entry" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "audit_entry_newest" ON "audit_entry" ("created_at", "id")');
    await runner.query(
      'CREATE INDEX "audit_entry_of_school" ON "audit_entry" ("school_id", "created_at", "id") WHERE school_id is not null',
    );
    await runner.query(
      'CREATE INDEX "audit_entry_of_company" ON "audit_entry" ("company_id", "created_at", "id") WHERE company_id is not null',
    );
    await runner.query('CREATE INDEX "audit_entry_of_thing" ON "audit_entry" ("entity_id", "created_at")');
    await runner.query('CREATE INDEX "audit_entry_of_actor" ON "audit_entry" ("actor_account_id", "created_at")');
    await runner.query(
      `CREATE TABLE "audit_seal" ("number" bigint NOT NULL, "entry_id" uuid NOT NULL, "hash" text NOT NULL, CONSTRAINT "UQ_audit_seal_entry" UNIQUE ("entry_id"), CONSTRAINT "PK_audit_seal" PRIMARY KEY ("number"))`,
    );
    await runner.query(
      `CREATE TABLE "audit_closing" ("month" date NOT NULL, "last_number" bigint NOT NULL, "hash" text NOT NULL, "entries" integer NOT NULL, "closed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_audit_closing" PRIMARY KEY ("month"))`,
    );
    await runner.query(
      `CREATE TABLE "audit_check" ("id" uuid NOT NULL, "entries" integer NOT NULL, "broken_at" bigint, "checked_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_audit_check" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "audit_check_newest" ON "audit_check" ("checked_at")');
    await runner.query('REVOKE UPDATE, DELETE, TRUNCATE ON "audit_entry", "audit_seal", "audit_closing", "audit_check" FROM seve_app');
    await runner.query('REVOKE INSERT ON "audit_closing" FROM seve_app');
    await runner.query(CLOSE_MONTH);
    await runner.query('REVOKE ALL ON FUNCTION close_audit_month(date) FROM public');
    await runner.query('GRANT EXECUTE ON FUNCTION close_audit_month(date) TO seve_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION close_audit_month(date)');
    for (const table of ['audit_check', 'audit_closing', 'audit_seal', 'audit_entry']) await runner.query(`DROP TABLE "${table}"`);
  }
}

/** Deletes a beginning of the chain: an entry of the month that was sealed after one of the next month goes with that one. */
const CLOSE_MONTH = `
create function close_audit_month(closed date) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  cutoff timestamptz := (date_trunc('month', closed) + interval '1 month') at time zone 'Europe/Paris';
  last bigint;
  last_hash text;
  deleted integer;
begin
  if cutoff > now() - interval '1 year' then
    raise exception 'entries of the audit log are kept for a year';
  end if;
  perform pg_advisory_xact_lock(hashtext('audit chain'));
  select min(number) - 1 into last from audit_seal join audit_entry on audit_entry.id = entry_id where created_at >= cutoff;
  if last is null then
    select max(number) into last from audit_seal;
  end if;
  select hash into last_hash from audit_seal where number = last;
  if last_hash is null then
    return 0;
  end if;
  delete from audit_entry using audit_seal where audit_seal.entry_id = audit_entry.id and number <= last;
  get diagnostics deleted = row_count;
  delete from audit_seal where number <= last;
  insert into audit_closing (month, last_number, hash, entries) values (date_trunc('month', closed)::date, last, last_hash, deleted);
  return deleted;
end $$`;
