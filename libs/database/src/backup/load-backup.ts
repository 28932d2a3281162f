import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { copyIn, copyOut, FIXED_FORMATS, quotedIdentifier, type SavedSequence, type SavedTable, savedTables } from './saved-tables.js';

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/**
 * Loads tables into a migrated database, in one transaction as the owner of its tables. Foreign keys are dropped and recreated, which
 * verifies them over the loaded rows; triggers do not run; rows written by migrations are replaced.
 */
export class BackupLoader {
  private constructor(
    private readonly client: pg.Client,
    private readonly foreignKeys: ForeignKey[],
    private readonly tables: string[],
  ) {}

  static async open(ownerUrl: string): Promise<BackupLoader> {
    const client = new pg.Client({ connectionString: ownerUrl, application_name: 'seve restore', keepAlive: true });
    client.on('error', () => {
      // The running query fails with the connection.
    });
    await client.connect();
    await client.query('begin');
    await client.query(FIXED_FORMATS);
    const { rows } = await client.query<ForeignKey>(
      `select class.relname as table, con.conname as name, pg_get_constraintdef(con.oid) as definition
       from pg_constraint con join pg_class class on class.oid = con.conrelid
       where con.contype = 'f' and con.connamespace = 'public'::regnamespace`,
    );
    const tables = (await savedTables(client)).map(({ name }) => `public.${quotedIdentifier(name)}`);
    for (const { table, name } of rows)
      await client.query(`alter table public.${quotedIdentifier(table)} drop constraint ${quotedIdentifier(name)}`);
    for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
    await client.query(`truncate ${tables.join(', ')}`);
    return new BackupLoader(client, rows, tables);
  }

  /** Returns the number of rows. */
  async load(table: SavedTable, lines: Readable): Promise<number> {
    const copy = this.client.query(copyFrom(copyIn(table)));
    await pipeline(lines, copy);
    return copy.rowCount;
  }

  /** Returns the fingerprint of the loaded rows as `COPY` writes them; equal to that of the saved lines if every value is unchanged. */
  async fingerprint(table: SavedTable): Promise<string> {
    const hash = createHash('sha256');
    for await (const chunk of this.client.query(copyTo(copyOut(table)))) hash.update(chunk as Buffer);
    return hash.digest('hex');
  }

  /** @throws when a row refers to a missing one. */
  async finish(sequences: readonly SavedSequence[]): Promise<void> {
    for (const { name, last } of sequences) {
      if (last !== null) await this.client.query('select setval($1::regclass, $2::bigint)', [`public.${quotedIdentifier(name)}`, last]);
    }
    for (const { table, name, definition } of this.foreignKeys) {
      await this.client.query(`alter table public.${quotedIdentifier(table)} add constraint ${quotedIdentifier(name)} ${definition}`);
    }
    for (const table of this.tables) await this.client.query(`alter table ${table} enable trigger user`);
    await this.client.query('commit');
    await this.client.query('analyze');
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
