/** Names of prepared statements, by their SQL. */
const names = new Map<string, string>();
/** How often a text that a library built was sent. */
const sent = new Map<string, number>();

/** Each prepared statement keeps its plan in every connection. */
const MOST_NAMES = 600;
/** Sent so often, a text comes back. */
const COMES_BACK = 3;
const MOST_COUNTED = 5_000;
/** TypeORM and BullMQ write their keywords in capitals, or begin with a comment; our own SQL says itself whether it is prepared. */
const BUILT = /^(?:SELECT|INSERT|UPDATE|DELETE|--)/;

function name(sql: string): void {
  if (!names.has(sql)) names.set(sql, `seve_${names.size}`);
}

/**
 * Marks the SQL of a query that requests repeat all day: each connection has PostgreSQL parse and plan it once. Only for texts of which
 * there is a fixed number: the names are never forgotten.
 */
export function prepared(sql: string): string {
  name(sql);
  return sql;
}

/** Name under which a connection prepares this SQL; undefined where it is parsed each time. A text that a library built gets one once it has come back. */
export function statementName(sql: unknown): string | undefined {
  if (typeof sql !== 'string') return undefined;
  const known = names.get(sql);
  if (known !== undefined || !BUILT.test(sql) || names.size >= MOST_NAMES) return known;
  const times = (sent.get(sql) ?? 0) + 1;
  if (times < COMES_BACK) {
    if (sent.size < MOST_COUNTED) sent.set(sql, times);
    return undefined;
  }
  sent.delete(sql);
  name(sql);
  return names.get(sql);
}
