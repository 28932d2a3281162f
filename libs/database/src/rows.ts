import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** SQL of each column of a row: a column of the type without SQL, or SQL without its column, does not compile. */
export type Columns<Row> = { readonly [Name in keyof Row]-?: string };

/** Select list that gives each column its name in the type. */
export const selected = <Row>(columns: Columns<Row>): string =>
  Object.entries<string>(columns)
    .map(([name, sql]) => `${sql} as "${name}"`)
    .join(', ');

/** Rows of raw SQL: selects `columns`, then runs the rest of the query from `from` on. */
export function rowsOf<Row>(manager: EntityManager, columns: Columns<Row>, from: string, values: unknown[] = []): Promise<Row[]> {
  return manager.query<Row[]>(`select ${selected(columns)} ${from}`, values);
}

/** Rows of a query builder that selects `columns`, named by entity properties: `offer.startFrom`. */
export function rowsBy<Row extends ObjectLiteral>(query: SelectQueryBuilder<ObjectLiteral>, columns: Columns<Row>): Promise<Row[]> {
  query.select([]);
  for (const [name, sql] of Object.entries<string>(columns)) query.addSelect(sql, name);
  return query.getRawMany<Row>();
}

/** Rows that raw SQL changed: runs an update or a delete that returns `columns`. */
export async function changedRows<Row>(manager: EntityManager, change: string, columns: Columns<Row>, values: unknown[]): Promise<Row[]> {
  const [rows] = await manager.query<[Row[], number]>(`${change} returning ${selected(columns)}`, values);
  return rows;
}
