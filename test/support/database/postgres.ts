import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type TestServer, testServer } from './test-server.js';

/** The database of one test file, cloned from the migrated template. */
export interface TestDatabase {
  /** Login of the api and the worker. */
  appUrl: string;
  ownerUrl: string;
  /** Runs SQL as the owner of the tables, for what the api does not show. Dates are returned as strings. */
  query<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

export type Logins = Pick<TestDatabase, 'appUrl' | 'ownerUrl'>;

/** Initial data of several databases: seeded once per server, then cloned. */
export interface Seed {
  /** Name of the template; must identify everything that its rows depend on. */
  name: string;
  seed(logins: Logins): Promise<void>;
}

export interface CloneOptions {
  /** `empty` has no tables, for tests of the migrations. */
  from?: 'template' | 'empty' | Seed;
}

pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

export async function cloneDatabase({ from = 'template' }: CloneOptions = {}): Promise<TestDatabase> {
  const server = await testServer();
  const logins = loginsTo(server, newName());
  await asOwner(logins, async (client) =>
    client.query(`create database ${nameIn(logins)} template ${await templateOf(server, client, from)}`),
  );
  return opened(logins, server.stop);
}

/**
 * Copies a database within its server, as a restored backup would be. Closes all its connections, because PostgreSQL only copies unused
 * databases.
 */
export async function copyDatabase(original: Logins): Promise<TestDatabase> {
  const [name, copy] = [nameIn(original), newName()];
  const to = (url: string): string => url.slice(0, -name.length) + copy;
  await asOwner(original, async (client) => {
    await client.query(`alter database ${name} allow_connections false`);
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    await client.query(`create database ${copy} template ${name}`);
    await client.query(`alter database ${name} allow_connections true`);
  });
  return opened({ appUrl: to(original.appUrl), ownerUrl: to(original.ownerUrl) }, async () => undefined);
}

const newName = (): string => `t_${randomBytes(6).toString('hex')}`;

const nameIn = ({ ownerUrl }: Logins): string => new URL(ownerUrl).pathname.slice(1);

/** Opens a connection to a database that another object owns. */
export function openDatabase({ ownerUrl }: Logins): Pick<TestDatabase, 'query'> & { close(): Promise<void> } {
  // Makes `current_date` the day in Paris.
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 3, options: '-c TimeZone=Europe/Paris' });
  pool.on('error', () => undefined);
  return { query: async (sql, values) => (await pool.query(sql, values)).rows, close: () => pool.end() };
}

function opened(logins: Logins, stop: () => Promise<void>): TestDatabase {
  const { query, close } = openDatabase(logins);
  return {
    ...logins,
    query,
    drop: async () => {
      await close();
      await asOwner(logins, (client) => client.query(`drop database if exists ${nameIn(logins)} with (force)`));
      await stop();
    },
  };
}

async function templateOf(server: TestServer, client: pg.Client, from: 'template' | 'empty' | Seed): Promise<string> {
  if (from === 'empty') return 'template0';
  if (from === 'template') return 'seve';
  await seedOnce(server, client, from);
  return from.name;
}

/** Creates a template once: a second Jest worker waits for the first. A failed seed leaves no template. */
async function seedOnce(server: TestServer, client: pg.Client, { name, seed }: Seed): Promise<void> {
  await client.query('select pg_advisory_lock(hashtext($1))', [name]);
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) {
    const draft = `${name}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft} template seve`);
    await seed(loginsTo(server, draft));
    await client.query(`alter database ${draft} rename to ${name}`);
  }
  await client.query('select pg_advisory_unlock(hashtext($1))', [name]);
}

function loginsTo({ port, sockets, ownerPassword, appPassword }: TestServer, database: string): Logins {
  const host = encodeURIComponent(sockets);
  const url = (user: string, password: string) => `postgresql://${user}:${password}@${host}:${port}/${database}`;
  return { appUrl: url('seve', appPassword), ownerUrl: url('postgres', ownerPassword) };
}

/** Runs on the database `postgres` of the server. */
async function asOwner({ ownerUrl }: Logins, run: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl.replace(/[^/]+$/, 'postgres') });
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
}
