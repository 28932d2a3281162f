import pg from 'pg';
import { TimelyClient } from './timely-client.js';

/** PostgreSQL start-up option that drops the login's rights to those of the application. */
export const APP_ROLE = 'seve_app';
export const APP_ROLE_OPTION = `-c role=${APP_ROLE}`;

// Days stay the strings they are: a Date would move them by a time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

interface PoolOptions {
  /** What `pg_stat_activity` shows of it. */
  applicationName?: string;
  /** Of PostgreSQL, for each connection. */
  settings?: Readonly<Record<string, string>>;
}

/** A plain pool as the application's role, for libraries that bring no connection of their own. */
export function createPool(
  url: string,
  max: number,
  { applicationName = 'seve', settings = { search_path: 'public' } }: PoolOptions = {},
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    Client: TimelyClient,
    max,
    application_name: applicationName,
    options: [APP_ROLE_OPTION, ...Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)].join(' '),
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    keepAlive: true,
  });
  pool.on('error', () => {
    // The next query reports the fault to its caller; an idle client that drops is not a fault.
  });
  return pool;
}
