import { IS_LONG } from '../../support/form.js';
import type { World } from '../../support/world.js';

/** Number of other kinds that each slot is tested with in turn; no query of the right table finds an id of another one. */
const OTHERS = 1;

/** Chooses the foreign ids to test a slot with, by the table of the slot. */
export class KindsOfSlot {
  private constructor(
    private readonly foreign: Readonly<Record<string, string>>,
    /** Several tables when their rows share ids. */
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

  /** Returns foreign ids of the table of `own`, an unknown id, and other kinds in turn; all kinds without `own`, and in the long form. */
  of(own: string | undefined, turn: number): [kind: string, id: string][] {
    const all = Object.entries(this.foreign);
    const tables = this.tables.get(own ?? '');
    if (IS_LONG || tables === undefined) return all;
    const near = all.filter(([kind, id]) => kind === 'unknown' || this.tables.get(id)?.some((table) => tables.includes(table)));
    const far = all.filter((one) => !near.includes(one));
    return [...near, ...Array.from({ length: OTHERS }, (_, step) => far[(turn * OTHERS + step) % far.length] ?? [])] as [string, string][];
  }
}
