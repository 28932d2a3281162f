import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type TestServer, testServer } from './test-server.js';

/** One database for one test file, made from the migrated template. */
export interface TestDatabase {
  /** Login of the api and the worker. */
  appUrl: string;
  ownerUrl: string;
  /** SQL as the owner of the tables, for what the public API cannot show. Days come back as strings. */
  query<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

export interface CloneOptions {
  /** `empty`: no table at all, for tests of the migrations. */
  from?: 'template' | 'empty';
}

pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

export async function cloneDatabase({ from = 'template' }: CloneOptions = {}): Promise<TestDatabase> {
  const server = await testServer();
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asOwner(server, 'postgres', (client) =>
    client.query(`create database ${name} template ${from === 'template' ? 'seve' : 'template0'}`),
  );
  const ownerUrl = urlOf(server, 'postgres', server.ownerPassword, name);
  // `current_date` is the day of the house.
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 3, options: '-c TimeZone=Europe/Paris' });
  pool.on('error', () => undefined);
  return {
    ownerUrl,
    appUrl: urlOf(server, 'seve', server.appPassword, name),
    query: async (sql, values) => (await pool.query(sql, values)).rows,
    drop: async () => {
      await pool.end();
      await asOwner(server, 'postgres', (client) => client.query(`drop database if exists ${name} with (force)`));
      await server.stop();
    },
  };
}

function urlOf({ port }: TestServer, user: string, password: string, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
}

async function asOwner(server: TestServer, database: string, run: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(server, 'postgres', server.ownerPassword, database) });
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
}
