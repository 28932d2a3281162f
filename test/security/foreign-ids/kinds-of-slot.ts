import { IS_LONG } from '../../support/form.js';
import type { World } from '../../support/world.js';

/** How many kinds each slot is given beside those of its own table, by turns: an id of another table is found by no query of the right one. */
const OTHERS = 1;

/** Which foreign things a slot is tried with, by the table that holds what is its own. */
export class KindsOfSlot {
  private constructor(
    private readonly foreign: Readonly<Record<string, string>>,
    /** More than one for rows that share an id. */
    private readonly tables: ReadonlyMap<string, readonly string[]>,
  ) {}

  static async read(world: World, foreign: Readonly<Record<string, string>>, own: readonly string[]): Promise<KindsOfSlot> {
    const named = await world.query<{ table: string }>(
      `select table_name as "table" from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = 'id' and data_type = 'uuid'`,
    );
    const rows = named
      .map(({ table }) => `select id, '${table}' as "table" from "${table}" where id = any($1::uuid[])`)
      .join(' union all ');
    const held = await world.query<{ id: string; tables: string[] }>(
      `select id, array_agg("table") as tables from (${rows}) row group by id`,
      [[...Object.values(foreign), ...own]],
    );
    return new KindsOfSlot(foreign, new Map(held.map(({ id, tables }) => [id, tables])));
  }

  /** Those of the table that `own` lies in, the unknown one, and others by turns; all where nothing own is known, and in the long form. */
  of(own: string | undefined, turn: number): [kind: string, id: string][] {
    const all = Object.entries(this.foreign);
    const tables = this.tables.get(own ?? '');
    if (IS_LONG || tables === undefined) return all;
    const near = all.filter(([kind, id]) => kind === 'unknown' || this.tables.get(id)?.some((table) => tables.includes(table)));
    const far = all.filter((one) => !near.includes(one));
    return [...near, ...Array.from({ length: OTHERS }, (_, step) => far[(turn * OTHERS + step) % far.length] ?? [])] as [string, string][];
  }
}
