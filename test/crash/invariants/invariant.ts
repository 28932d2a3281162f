/** What holds in the database and the file store of every instance whose jobs are at rest. */
export interface Invariant {
  /** A sentence that says what holds. */
  name: string;
  /** Returns the rows that break it. May read `stored_file` and `orphan`, which the checker makes (invariants-at-rest.ts). */
  sql: string;
  /**
   * Statements that break this invariant and no other, in a database where papers were sealed and lists imported; tried with the triggers of
   * foreign keys off, and rolled back. Each changes rows.
   */
  fault: readonly string[];
}

export const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** SQL: inserts a copy of one row with other values, given as a JSON object. Ends with `returning` for a fault that needs the new id. */
export const copyOf = (table: string, values: string, where = 'true'): string =>
  `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(one) || ${values})).*
   from (select * from ${table} where ${where} order by id limit 1) one returning *`;

/** SQL: rows of history that lead each of the new rows of `planted` from nothing to where it is. */
export const withHistory = (entity: string, state: string, planted: string): string =>
  `with planted as (${planted})
   insert into state_change (id, entity_type, entity_id, to_state, actor_role)
   select gen_random_uuid(), '${entity}', id, ${state}, 'system' from planted`;
