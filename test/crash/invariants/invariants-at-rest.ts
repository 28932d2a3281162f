import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { folderOf } from '@seve/documents';
import pg from 'pg';
import type { World } from '../../support/world.js';
import { INVARIANTS } from './invariants.js';

const AT_REST_WITHIN_MS = 120_000;
const ROWS_SHOWN = 20;

type Asked = Pick<World, 'database' | 'filesFolder' | 'settled'>;

/** Counts, of each foreign key, the rows that lead nowhere. */
const ORPHANS = `create function pg_temp.orphans() returns table (child text, reference text, orphans bigint) language plpgsql as $$
  declare key record;
  begin
    for key in
      select conname, conrelid::regclass as child, confrelid::regclass as parent,
        (select string_agg(format('parent.%I = child.%I', theirs.attname, ours.attname), ' and ') from unnest(conkey, confkey) as pair (our, their)
           join pg_attribute ours on ours.attrelid = conrelid and ours.attnum = pair.our
           join pg_attribute theirs on theirs.attrelid = confrelid and theirs.attnum = pair.their) as joined,
        (select string_agg(format('child.%I is not null', attname), ' and ') from pg_attribute where attrelid = conrelid and attnum = any(conkey)) as given
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
    loop
      return query execute format(
        'select %L::text, %L::text, count(*) from %s child where %s and not exists (select from %s parent where %s) having count(*) > 0',
        key.child, key.conname, key.child, key.given, key.parent, key.joined);
    end loop;
  end $$`;

/** Where files that rows name lie; ledgers and keys have folders of their own. */
const HOLD_FILES = ['people', 'papers', 'quarantine'] as const;

async function storedFiles(filesDir: string): Promise<{ name: string; sha256: string; modifiedAt: Date }[]> {
  const folders = await Promise.all(HOLD_FILES.map((folder) => filesIn(folderOf(filesDir, folder))));
  return folders.flat();
}

async function filesIn(folder: string): Promise<{ name: string; sha256: string; modifiedAt: Date }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ name }) => {
        const [bytes, { mtime }] = await Promise.all([readFile(join(folder, name)), stat(join(folder, name))]);
        return { name, sha256: createHash('sha256').update(bytes).digest('hex'), modifiedAt: mtime };
      }),
  );
}

/** Runs in one transaction as the owner of the database, which sees one instant and is rolled back; `stored_file` holds the files of the world. */
export async function inOneInstant<Result>(world: Asked, run: (client: pg.Client) => Promise<Result>): Promise<Result> {
  await world.settled(AT_REST_WITHIN_MS);
  const client = new pg.Client({ connectionString: world.database.ownerUrl });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read');
    // The snapshot is taken before the files are read: a file that comes meanwhile is young.
    await client.query('create temporary table stored_file (name text, sha256 text, modified_at timestamptz) on commit drop');
    const files = await storedFiles(world.filesFolder);
    await client.query('insert into stored_file select * from unnest($1::text[], $2::text[], $3::timestamptz[])', [
      files.map(({ name }) => name),
      files.map(({ sha256 }) => sha256),
      files.map(({ modifiedAt }) => modifiedAt),
    ]);
    await client.query(ORPHANS);
    return await run(client);
  } finally {
    await client.query('rollback').catch(() => undefined);
    await client.end();
  }
}

/** Invariants that do not hold, each with the first rows that break it. */
export async function brokenInvariants(client: pg.Client): Promise<Record<string, unknown[]>> {
  const broken: Record<string, unknown[]> = {};
  for (const { name, sql } of INVARIANTS) {
    const { rows } = await client.query(`select * from (${sql}) broken limit ${ROWS_SHOWN}`);
    if (rows.length > 0) broken[name] = rows;
  }
  return broken;
}

/** Waits until nothing is under way, then asks everything that holds at rest. */
export async function expectInvariants(world: Asked): Promise<void> {
  expect(await inOneInstant(world, brokenInvariants)).toEqual({});
}
