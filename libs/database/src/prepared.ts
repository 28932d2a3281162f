/** Names of prepared statements, by their SQL. */
const names = new Map<string, string>();

/**
 * Marks the SQL of a query that requests repeat all day: each connection has PostgreSQL parse and plan it once. Only for texts of which
 * there is a fixed number: the names are never forgotten.
 */
export function prepared(sql: string): string {
  if (!names.has(sql)) names.set(sql, `seve_${names.size}`);
  return sql;
}

/** Name under which a connection prepares this SQL; undefined where it is parsed each time. */
export const statementName = (sql: unknown): string | undefined => (typeof sql === 'string' ? names.get(sql) : undefined);
