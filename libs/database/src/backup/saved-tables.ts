import type pg from 'pg';

/** A table of a backup: what one `COPY` of these columns wrote. */
export interface SavedTable {
  name: string;
  /** Columns without generated ones, which PostgreSQL computes again. */
  columns: string[];
}

export interface SavedSequence {
  name: string;
  /** Null: the sequence has not been used yet. */
  last: string | null;
}

export const quotedIdentifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Returns every table of the application except the list of migrations, which a restored database writes itself. The queue's schema is
 * excluded: each of its jobs has a row in `outbox`, which the sweeper adds to an empty queue again.
 */
export async function savedTables(client: pg.ClientBase): Promise<SavedTable[]> {
  const { rows } = await client.query<SavedTable>(
    `select class.relname as name, array_agg(attribute.attname::text order by attribute.attnum) as columns
     from pg_class class join pg_attribute attribute on attribute.attrelid = class.oid and attribute.attnum > 0
     where class.relnamespace = 'public'::regnamespace and class.relkind = 'r' and class.relname <> 'migrations'
       and not attribute.attisdropped and attribute.attgenerated = ''
     group by class.relname order by class.relname`,
  );
  return rows;
}

export async function savedSequences(client: pg.ClientBase): Promise<SavedSequence[]> {
  const { rows } = await client.query<SavedSequence>(
    `select sequencename as name, last_value::text as last from pg_sequences
     where schemaname = 'public' and sequencename <> 'migrations_id_seq' order by 1`,
  );
  return rows;
}

/** Settings that make values independent of server, database and login. */
export const FIXED_FORMATS = `set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local client_encoding = 'UTF8'; set local row_security = off;
  set local statement_timeout = 0; set local lock_timeout = '30s'; set local idle_in_transaction_session_timeout = 0`;

export const copyOut = ({ name, columns }: SavedTable): string =>
  `copy public.${quotedIdentifier(name)} (${columns.map(quotedIdentifier).join(', ')}) to stdout`;

export const copyIn = ({ name, columns }: SavedTable): string =>
  `copy public.${quotedIdentifier(name)} (${columns.map(quotedIdentifier).join(', ')}) from stdin`;
