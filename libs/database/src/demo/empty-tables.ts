import type { EntityManager } from 'typeorm';

/** Tables that stay filled: rows of the schema's migrations, and those by which running processes identify the queue. */
const KEPT = ['public.migrations', 'public.weights_version', 'bullmq.migration', 'bullmq.meta', 'bullmq.relay_%'];

/** Empties every table of the application and the queue. */
export async function emptyTables(manager: EntityManager): Promise<void> {
  await manager.query("set local lock_timeout = '10s'");
  const tables: { name: string }[] = await manager.query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'bullmq') and not format('%s.%s', schemaname, tablename) like any ($1)`,
    [KEPT],
  );
  await manager.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
  await manager.query('delete from weights_version where author_account_id is not null');
}
