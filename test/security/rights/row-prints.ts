import { readdirSync, statSync } from 'node:fs';
import type { World } from '../../support/world.js';

/** Counters and the audit log: written by any call, refused or not. */
const NOT_FACTS = ['throttle', 'offer_view', 'migrations', 'audit_entry', 'audit_seal', 'audit_check'];
/**
 * Rows that a call may touch but neither add nor remove: the last use of a session or of a known device, an outbox row handed to the queue
 * after its commit.
 */
const TOUCHED = ['session', 'known_device', 'outbox'];
const FILES = 'files on disk';

type Prints = Record<string, string>;

/**
 * For every table, the number of rows and the youngest transaction that wrote one: no insert, update or delete leaves both as they were.
 * Letters and jobs of the outbox are rows, too. For every file that people sent, its size and last change.
 */
export async function rowPrints(world: World): Promise<Prints> {
  const tables = await world.query<{ name: string }>(
    'select tablename as name from pg_tables where schemaname = $1 and tablename <> all ($2) order by 1',
    ['public', NOT_FACTS],
  );
  // xmin is 32 bits wide; a test database never wraps around.
  const printOf = (name: string) =>
    `select '${name}' as name, count(*)::text || ${TOUCHED.includes(name) ? "''" : `coalesce(' ' || max(xmin::text::bigint), '')`} as print from "${name}"`;
  const prints = await world.query<{ name: string; print: string }>(tables.map(({ name }) => printOf(name)).join(' union all '));
  return { ...Object.fromEntries(prints.map(({ name, print }) => [name, print])), [FILES]: filePrint(world.filesFolder) };
}

function filePrint(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files
    .map((name) => {
      const { size, mtimeMs } = statSync(`${folder}/${name}`);
      return `${name} ${size} ${mtimeMs}`;
    })
    .join(', ');
}

/** What differs, each table with its youngest row, for the message of a failure. */
export async function writtenRows(world: World, before: Prints, after?: Prints): Promise<string[]> {
  const now = after ?? (await rowPrints(world));
  const changed = Object.keys(now).filter((name) => now[name] !== before[name]);
  const lines = changed.map(async (name) => {
    const difference = `${name} (${before[name]} > ${now[name]})`;
    if (name === FILES) return difference;
    const [row] = await world.query<{ row: string }>(
      `select left(to_jsonb(one)::text, 300) as row from "${name}" one order by one.xmin::text::bigint desc limit 1`,
    );
    return `${difference}: ${row?.row ?? 'empty'}`;
  });
  return Promise.all(lines);
}
