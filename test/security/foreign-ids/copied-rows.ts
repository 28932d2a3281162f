import type { World } from '../../support/world.js';
import { NOT_FACTS } from './rows-of-others.js';

/** Columns with unique values. */
const UNIQUE = ['token', 'token_hash', 'undo_hash', 'code', 'personal_code', 'siret', 'internal_number', 'ine_hash'];
/** Columns that only one row per person may have; empty in copies. */
const NONE = { student: ['account_id', 'contact_email', 'referent_teacher_id'] } as Record<string, readonly string[]>;

/** Tables that are not copied: another seat would be a signatory of the same paper, visible to its readers. */
const OF_ONE_PAPER = ['signatory'];

interface Copies {
  /** Column that names the owner or parent of a row. */
  column: string;
  /** SQL of the ids in that column, and of the id in the copies. */
  from: string;
  to: string;
  tables?: readonly string[];
}

/** Returns the SQL of the id of a row's copy. */
export const copyOf = (id: string): string => `md5(${id}::text || 'copy')::uuid`;

/** Copies rows of these tables to another owner: a response that then changes ignores ownership. Returns the number of rows. */
export async function copyRows(world: World, { column, from, to, tables }: Copies): Promise<number> {
  const found = await world.query<{ table: string; columns: string[] }>(
    `select tables.table_name as "table", array_agg(column_name::text) as columns from information_schema.columns
     join information_schema.tables tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all($1) and ($2::text[] is null or table_name = any($2))
     group by 1 order by 1`,
    [[...NOT_FACTS, ...OF_ONE_PAPER], tables ?? null],
  );
  let count = 0;
  for (const { table, columns } of found.filter((one) => one.columns.includes(column))) {
    const changes = [
      ...(columns.includes('id') ? [`'id', ${copyOf(`"${table}".id`)}`] : []),
      ...UNIQUE.filter((one) => columns.includes(one)).map(
        (one) => `'${one}', case when "${table}"."${one}" is null then null else gen_random_uuid()::text end`,
      ),
      ...(NONE[table] ?? []).map((one) => `'${one}', null`),
      `'${column}', ${to}`,
    ];
    const rows = await world.query(
      `insert into "${table}" select (jsonb_populate_record(null::"${table}", to_jsonb("${table}") || jsonb_build_object(${changes.join(', ')}))).*
       from "${table}" where "${column}" in (${from}) on conflict do nothing returning 1`,
    );
    count += rows.length;
  }
  return count;
}
