import { runMigrations } from 'bullmq';
import pg from 'pg';
import { createOwnerDataSource } from './data-source.js';
import { APP_ROLE } from './pool.js';
import { QUEUE_NAMES } from './queue-names.js';

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Creates the role without ownership that api and worker take, and lets both logins take it. */
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

/** A queue makes its id counter when it first takes a job; the application's role may create nothing. */
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
 * Brings the schema and the queues' schema up to date. Safe to run again and by several processes at once.
 * @param only names of the migrations to apply, for a database that takes rows of an earlier schema; all by default
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
    // Last: api and worker wait for the newest of these, and then find their queues.
    await dataSource.initialize();
    await dataSource.runMigrations();
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await client.end();
  }
}
