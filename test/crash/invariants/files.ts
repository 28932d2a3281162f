import { type Invariant } from './invariant.js';

/** Names in the file store that rows need now, each with its SHA-256 where the row knows it. */
const NEEDED = `
  select file_id as name, sha256 from paper_version
  union all select sealed_file_id, sealed_sha256 from paper_version where sealed_at is not null
  union all select id, sha256 from paper_file
  union all select shown_id, null from paper_file where shown_id is not null
  union all select id, sha256 from cv_file where state <> 'refused'
  union all select rebuilt_id, rebuilt_sha256 from cv_file where state = 'checked' and rebuilt_id is not null
  union all select id, sha256 from company_image where state = 'pending' and deleted_at is null
  union all select shown_id, shown_sha256 from company_image where shown_id is not null and deleted_at is null
  union all select id, null from official_form
  union all select logo_file_id, null from school where logo_file_id is not null`;
/** Names that a row still says, needed or not. */
const NAMED = `select name from (${NEEDED}) needed union all select id from cv_file union all select rebuilt_id from cv_file
  union all select id from company_image union all select shown_id from company_image`;
const SEALED_FILE = '(select sealed_file_id::text from paper_version where sealed_at is not null order by id limit 1)';

/** Rows and the files that they name. */
export const FILES: readonly Invariant[] = [
  {
    name: 'each file that a row names is there',
    sql: `select needed.name from (${NEEDED}) needed where not exists (select from stored_file where stored_file.name = needed.name::text)`,
    fault: [`delete from stored_file where name = ${SEALED_FILE}`],
  },
  {
    name: 'each file is the one that its row was written for',
    sql: `select needed.name from (${NEEDED}) needed join stored_file on stored_file.name = needed.name::text where stored_file.sha256 <> needed.sha256`,
    fault: [`update stored_file set sha256 = repeat('0', 64) where name = ${SEALED_FILE}`],
  },
  {
    name: 'each file has its row, or is younger than a day',
    sql: `select name, modified_at from stored_file where modified_at < now() - interval '1 day'
      and not exists (select from (${NAMED}) named where named.name::text = stored_file.name)`,
    fault: [`insert into stored_file values (gen_random_uuid(), repeat('0', 64), now() - interval '2 days')`],
  },
];
