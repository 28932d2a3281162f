import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { APP_ROLE_OPTION } from '../../pool.js';
import { rowsOf } from '../../rows.js';

/** Advisory lock of the leader, as two keys of `pg_locks`. */
const LEADER_LOCK = { class: 1_936_029_285, object: 1 };

/** Opens a connection that holds the leader lock as long as it lasts; the server ends it after `silentMs` without traffic. */
export async function openLeaderConnection(databaseUrl: string, silentMs: number): Promise<pg.Client> {
  const line = new pg.Client({
    connectionString: databaseUrl,
    options: `${APP_ROLE_OPTION} -c idle_session_timeout=${silentMs}`,
    application_name: 'seve worker leader',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  line.on('error', () => {
    // The owner of the connection queries it within seconds and gets the error then.
  });
  await line.connect();
  return line;
}

/** Returns the backend that now holds the leader lock; null if another one does. */
export async function tryLeaderLock(line: pg.Client): Promise<number | null> {
  const { rows } = await line.query('select pg_backend_pid() as pid, pg_try_advisory_lock($1, $2) as taken', [
    LEADER_LOCK.class,
    LEADER_LOCK.object,
  ]);
  return rows[0].taken ? rows[0].pid : null;
}

/** Returns whether the backend holds the leader lock. Raw: reads a view of PostgreSQL. */
export async function isLeader(manager: EntityManager, backendPid: number): Promise<boolean> {
  const rows = await rowsOf<{ pid: number }>(
    manager,
    { pid: 'pid' },
    `from pg_locks where locktype = 'advisory' and granted and pid = $1 and classid = $2 and objid = $3 and objsubid = 2
       and database = (select oid from pg_database where datname = current_database())`,
    [backendPid, LEADER_LOCK.class, LEADER_LOCK.object],
  );
  return rows.length > 0;
}
