/** Names of prepared statements by SQL. */
const names = new Map<string, string>();
/** Number of times that each library-built SQL text was sent. */
const sent = new Map<string, number>();

/** Maximum number of prepared statements, each of which keeps its plan in every connection. */
const MOST_NAMES = 600;
/** Number of times after which a library-built text is prepared. */
const COMES_BACK = 3;
const MOST_COUNTED = 5_000;
/** Recognises SQL built by TypeORM and BullMQ, by capital keywords or a leading comment; own SQL is prepared explicitly. */
const BUILT = /^(?:SELECT|INSERT|UPDATE|DELETE|--)/;

function name(sql: string): void {
  if (!names.has(sql)) names.set(sql, `seve_${names.size}`);
}

/**
 * Marks SQL of frequent queries to be prepared, so that each connection parses and plans it once. Only for a fixed number of texts, because
 * the names are never released.
 */
export function prepared(sql: string): string {
  name(sql);
  return sql;
}

/**
 * Returns the name under which a connection prepares this SQL; undefined if it is parsed each time. A library-built text gets a name once
 * repeated.
 */
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
