import type { World } from '../../support/world.js';

/** Tables that any call may write. */
export const NOT_FACTS = [
  'throttle',
  'offer_view',
  'audit_entry',
  'audit_seal',
  'audit_check',
  'outbox',
  'idempotency_key',
  'email',
  'state_change',
];

/** Ids of accounts, students, companies and schools that the acting person owns, by owner column. */
export type Own = Readonly<Record<string, readonly string[]>>;
type Prints = Record<string, string>;

/** Returns, per table with an owner, the number of rows of others and the latest transaction that wrote one. */
export async function printsOfOthers(world: World, own: Own): Promise<Prints> {
  const columns = await world.query<{ table: string; column: string }>(
    `select tables.table_name as "table", column_name as "column" from information_schema.columns join information_schema.tables tables
     using (table_schema, table_name) where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = any($1)
       and table_name <> all($2) order by 1, 2`,
    [Object.keys(own), NOT_FACTS],
  );
  const prints = columns.map(({ table, column }) => {
    const ids = own[column]?.map((id) => `'${id}'`).join() ?? '';
    return `select '${table} of another ${column}' as name, count(*) || coalesce(' ' || max(xmin::text::bigint), '') as print
      from "${table}" where "${column}" is not null and "${column}" not in (${ids})`;
  });
  const rows = await world.query<{ name: string; print: string }>(prints.join(' union all '));
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}

export const changed = (before: Prints, after: Prints): string[] => Object.keys(after).filter((name) => after[name] !== before[name]);
