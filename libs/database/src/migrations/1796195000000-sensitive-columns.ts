import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What plans, helpers and diagnoses of pupils are called in cells, without accents and in lower case. */
const PLANS = '(pap|paps|ppre|pps|pai|gevasco|aesh|avs|ebep|ulis|segpa|tiers ?temps|dys[a-z]*|tdah?|rqth|mdph|allergi[a-z]*)';
const SENSITIVE = `translate(lower(%), 'àâäéèêëîïôöùûüç.', 'aaaeeeeiioouuuc') ~ '(^|[^a-z])${PLANS}([^a-z]|$)'`;
const isSensitive = (value: string) => SENSITIVE.replace('%', value);

/**
 * Lists of pupils forget what nothing asked for: cells and samples of columns that no field uses, samples of what was applied, and plans that
 * stood in a field of their own.
 */
export class SensitiveColumns1796195000000 implements MigrationInterface {
  name = 'SensitiveColumns1796195000000';

  async up(runner: QueryRunner): Promise<void> {
    // A column used for class or programme whose samples are plans is used no more.
    await runner.query(
      `update roster_import set mapping = mapping - 'programme'
       where exists (select 1 from jsonb_array_elements_text(columns -> (mapping ->> 'programme')::int -> 'samples') sample
         where ${isSensitive('sample')})`,
    );
    await runner.query(
      `update roster_import_row set cells = kept.cells
       from (select row.import_id, row.seq, coalesce(jsonb_agg(
               case when exists (select 1 from jsonb_each_text(import.mapping) used where used.value::int = cell.place - 1)
                 then cell.said else '""'::jsonb end order by cell.place), '[]'::jsonb) as cells
             from roster_import_row row join roster_import import on import.id = row.import_id
             cross join lateral jsonb_array_elements(row.cells) with ordinality as cell(said, place)
             where row.cells is not null group by row.import_id, row.seq) kept
       where roster_import_row.import_id = kept.import_id and roster_import_row.seq = kept.seq and roster_import_row.cells <> kept.cells`,
    );
    await runner.query(
      `update roster_import set columns = kept.columns
       from (select import.id, coalesce(jsonb_agg(
               case when import.state in ('planning', 'ready')
                   and exists (select 1 from jsonb_each_text(import.mapping) used where used.value::int = listed.place - 1)
                 then listed.said else listed.said || '{"samples": []}' end order by listed.place), '[]'::jsonb) as columns
             from roster_import import cross join lateral jsonb_array_elements(import.columns) with ordinality as listed(said, place)
             group by import.id) kept
       where roster_import.id = kept.id and roster_import.columns <> kept.columns`,
    );
    await runner.query(
      `update roster_import_row set person = person || '{"programme": null}' where ${isSensitive("coalesce(person ->> 'programme', '')")}`,
    );
  }

  /** What is forgotten stays forgotten. */
  async down(): Promise<void> {}
}
