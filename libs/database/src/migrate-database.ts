import { runMigrations } from 'bullmq';
import pg from 'pg';
import { createOwnerDataSource } from './data-source.js';
import { APP_ROLE } from './pool.js';
import { QUEUE_NAMES } from './queue-names.js';

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Creates the role of api and worker, which owns nothing, and grants it to both logins. */
async function createApplicationRole(client: pg.Client, logins: string[]): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
  if (rowCount === 0) {
    await client.query(`create role ${APP_ROLE} nologin`).catch((error: { code?: string }) => {
      const anotherMigrationWasFaster = error.code === '42710' || error.code === '23505';
      if (!anotherMigrationWasFaster) throw error;
    });
  }
  for (const login of logins) {
    const { rows } = await client.query("select pg_has_role($1::name, $2::name, 'SET') as may", [login, APP_ROLE]);
    if (!rows[0].may) await client.query(`grant ${APP_ROLE} to ${quote(login)}`);
  }
}

/** Creates the id counters of the queues, which a queue would create at its first job, but the application's role may not. */
async function createQueueCounters(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select bullmq.job_id_seq_name(queue) as name from unnest($1::text[]) queue', [QUEUE_NAMES]);
  for (const { name } of rows) await client.query(`create sequence if not exists bullmq.${quote(name)}`);
}

async function grantQueues(client: pg.Client): Promise<void> {
  await client.query(`grant usage on schema bullmq to ${APP_ROLE}`);
  await client.query(`grant select, insert, update, delete on all tables in schema bullmq to ${APP_ROLE}`);
  await client.query(`grant usage, select on all sequences in schema bullmq to ${APP_ROLE}`);
  await client.query(`grant execute on all functions in schema bullmq to ${APP_ROLE}`);
}

/**
 * Migrates the schema and the queues' schema. Safe to repeat and to run concurrently. @param only names of the migrations to apply, for a
 * database that takes rows of an earlier schema; default: all
 */
export async function migrateDatabase(ownerUrl: string, appUrl: string, only?: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'seve migrate' });
  await client.connect();
  const dataSource = createOwnerDataSource(ownerUrl, { only });
  try {
    await client.query("select pg_advisory_lock(hashtext('seve migrations'))");
    const { rows } = await client.query('select current_user as name');
    const appLogin = decodeURIComponent(new URL(appUrl).username);
    await createApplicationRole(client, [rows[0].name, ...(appLogin ? [appLogin] : [])]);
    await runMigrations(client);
    await createQueueCounters(client);
    await grantQueues(client);
    // Runs last: api and worker wait for the newest of these, and then find their queues.
    await dataSource.initialize();
    await dataSource.runMigrations();
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await client.end();
  }
}
