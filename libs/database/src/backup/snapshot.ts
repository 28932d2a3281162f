import type { Readable } from 'node:stream';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { DEMO_ACCOUNTS } from '../demo/demo-accounts.js';
import { namesWithFiles } from './file-names.js';
import { copyOut, FIXED_FORMATS, type SavedSequence, type SavedTable, savedSequences, savedTables } from './saved-tables.js';

/** Facts of the database at the instant of the snapshot. */
export interface SnapshotFacts {
  at: string;
  server: string;
  migrations: string[];
  holdsDemo: boolean;
  accounts: number;
  erasures: number;
  /** Letters that were written but not sent. */
  waitingLetters: number;
  /** Number of the last seal of the audit log; null without one. */
  auditHead: string | null;
}

/** One consistent view of the whole database, read as the owner in one read-only transaction, without blocking writers. */
export class Snapshot {
  private constructor(private readonly client: pg.Client) {}

  static async open(ownerUrl: string): Promise<Snapshot> {
    const client = new pg.Client({ connectionString: ownerUrl, application_name: 'seve backup', keepAlive: true });
    client.on('error', () => {
      // The running query fails with the connection.
    });
    await client.connect();
    await client.query('begin isolation level repeatable read read only');
    await client.query(FIXED_FORMATS);
    return new Snapshot(client);
  }

  async facts(): Promise<SnapshotFacts> {
    const { rows: applied } = await this.client.query<{ name: string }>('select name from migrations order by timestamp');
    const { rows } = await this.client.query<Omit<SnapshotFacts, 'migrations'>>(
      `select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, current_setting('server_version') as server,
         exists (select 1 from account where email = $1) as "holdsDemo",
         (select count(*)::int from account) as accounts, (select count(*)::int from erasure) as erasures,
         (select count(*)::int from email where state in ('queued', 'sending')) as "waitingLetters",
         (select max(number)::text from audit_seal) as "auditHead"`,
      [DEMO_ACCOUNTS.coordinator.email],
    );
    const [facts] = rows;
    if (!facts) throw new Error('a select without a table has one row');
    return { ...facts, migrations: applied.map(({ name }) => name) };
  }

  tables(): Promise<SavedTable[]> {
    return savedTables(this.client);
  }

  sequences(): Promise<SavedSequence[]> {
    return savedSequences(this.client);
  }

  /** Returns the lines of one table; must be read to the end before the next table. Calls `counted` with the number of rows. */
  linesOf(table: SavedTable, counted: (rows: number) => void): Readable {
    const lines = this.client.query(copyTo(copyOut(table)));
    return lines.once('end', () => counted(lines.rowCount));
  }

  namesWithFiles(): Promise<string[]> {
    return namesWithFiles(this.client);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
