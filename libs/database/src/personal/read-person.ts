import type { EntityManager } from 'typeorm';
import { boundTo, type Person } from './person.js';
import { isExported, type PersonalTable } from './personal-table.js';
import { PERSONAL_TABLES } from './personal-tables.js';

export interface PersonalSection {
  table: PersonalTable;
  rows: Record<string, unknown>[];
}

/** Returns all stored data of a person by table, except hidden columns. Raw: the columns come from the declarations. */
export async function readPerson(manager: EntityManager, person: Person): Promise<PersonalSection[]> {
  const sections: PersonalSection[] = [];
  for (const table of PERSONAL_TABLES) {
    const columns = exportedColumns(table);
    if (columns === '') continue;
    const { sql, values } = boundTo(person, table.rows);
    const found = await manager.query<{ row: Record<string, unknown> }[]>(
      `select jsonb_build_object(${columns}) as row from "${table.table}" where ${sql}${orderOf(table)}`,
      values,
    );
    if (found.length > 0) sections.push({ table, rows: found.map(({ row }) => row) });
  }
  return sections;
}

const exportedColumns = ({ columns }: PersonalTable): string =>
  Object.entries(columns)
    .flatMap(([name, column]) => (isExported(column) ? [`'${name}', ${column.shownAs ?? `"${name}"`}`] : []))
    .join(', ');

const orderOf = ({ columns }: PersonalTable): string => ('created_at' in columns ? ' order by created_at' : '');
