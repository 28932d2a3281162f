import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { prepared } from './prepared.js';
import { snake } from './snake-naming.js';

/** SQL of each column of a row; a missing or superfluous column does not compile. */
export type SelectList<Row> = { readonly [Name in keyof Row]-?: string };

/** Returns the select list, with the column names of the type. */
export const selected = <Row>(columns: SelectList<Row>): string =>
  Object.entries<string>(columns)
    .map(([name, sql]) => `${sql} as "${name}"`)
    .join(', ');

/** SQL of columns of one table that are selected as they are stored, by their names in the row. */
export const columnsOf = <Name extends string>(table: string, ...names: readonly Name[]): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, `${table}.${snake(name)}`])) as Record<Name, string>;

/** Returns rows of raw SQL: selects `columns`, then appends the rest of the query from `from` on. */
export function rowsOf<Row>(manager: EntityManager, columns: SelectList<Row>, from: string, values: unknown[] = []): Promise<Row[]> {
  return manager.query<Row[]>(`select ${selected(columns)} ${from}`, values);
}

/** Returns ids that raw SQL selects as `id`, in its order. */
export const idsOf = async (manager: EntityManager, text: string, values: unknown[]): Promise<string[]> =>
  (await manager.query<{ id: string }[]>(text, values)).map(({ id }) => id);

/** SQL: uuids passed as JSON text. As an array, the query would be planned again for each length. */
export const uuidsOf = (json: string): string => `array(select json_array_elements_text(${json})::uuid)`;

/** Returns a query whose constant SQL requests repeat often: built once, and prepared. */
export function preparedQuery<Row>(columns: SelectList<Row>, from: string): (manager: EntityManager, values: unknown[]) => Promise<Row[]> {
  const text = prepared(`select ${selected(columns)} ${from}`);
  return (manager, values) => manager.query<Row[]>(text, values);
}

/** Returns such a query whose SQL has a few forms: each is built once. */
export function preparedForms<Form, Row>(build: (form: Form) => { columns: SelectList<Row>; from: string }) {
  const queries = new Map<string, ReturnType<typeof preparedQuery<Row>>>();
  return (manager: EntityManager, form: Form, values: unknown[]): Promise<Row[]> => {
    const key = JSON.stringify(form);
    const known = queries.get(key);
    if (known) return known(manager, values);
    const { columns, from } = build(form);
    const made = preparedQuery(columns, from);
    queries.set(key, made);
    return made(manager, values);
  };
}

/** SQL expression of a query builder column that is no plain property. */
interface Computed {
  sql: string;
}

export const sql = (expression: string): Computed => ({ sql: expression });

/** `alias.property` of the entities that a query reads, by alias. */
type PropertyOf<Read> = { [Alias in keyof Read & string]: `${Alias}.${keyof Read[Alias] & string}` }[keyof Read & string];

/** Source of each column of a row; a property that an entity does not have does not compile. */
export type EntitySelectList<Row, Read> = { readonly [Name in keyof Row]-?: PropertyOf<Read> | Computed };

/** Returns rows of a query builder that selects only `columns`. */
export function rowsBy<Row extends ObjectLiteral, Read = unknown>(
  query: SelectQueryBuilder<ObjectLiteral>,
  columns: EntitySelectList<Row, Read>,
): Promise<Row[]> {
  query.select([]);
  for (const [name, column] of Object.entries<string | Computed>(columns)) {
    query.addSelect(typeof column === 'string' ? column : column.sql, name);
  }
  return query.getRawMany<Row>();
}

/** Returns rows changed by raw SQL: runs an update or a delete that returns `columns`. */
export async function changedRows<Row>(
  manager: EntityManager,
  change: string,
  columns: SelectList<Row>,
  values: unknown[],
): Promise<Row[]> {
  const [rows] = await manager.query<[Row[], number]>(`${change} returning ${selected(columns)}`, values);
  return rows;
}
