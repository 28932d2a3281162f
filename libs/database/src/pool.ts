import pg from 'pg';
import { TimelyClient } from './timely-client.js';

/** Role that a connection switches to by a PostgreSQL start-up option, reducing the login's rights to those of the application. */
export const APP_ROLE = 'seve_app';
export const APP_ROLE_OPTION = `-c role=${APP_ROLE}`;

// Dates stay strings: a Date would shift them by a time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

interface PoolOptions {
  /** Name shown in `pg_stat_activity`. */
  applicationName?: string;
  /** PostgreSQL settings of each connection. */
  settings?: Readonly<Record<string, string>>;
}

/** Creates a plain pool with the application's role, for libraries without a connection of their own. */
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
    // The next query reports the error to its caller; a dropped idle client is no error.
  });
  return pool;
}
