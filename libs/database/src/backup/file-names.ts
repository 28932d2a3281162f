import type pg from 'pg';

/** Returns the names in the file store of every file that a row refers to. */
export async function namesWithFiles(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select file_id::text as name from paper_version where file_id is not null union
     select sealed_file_id::text from paper_version where sealed_file_id is not null union
     select id::text from paper_file union
     select shown_id::text from paper_file where shown_id is not null union
     select id::text from cv_file union
     select rebuilt_id::text from cv_file where rebuilt_id is not null union
     select id::text from official_form union
     select logo_file_id::text from school where logo_file_id is not null union
     select id::text from company_image where state = 'pending' and deleted_at is null union
     select shown_id::text from company_image where shown_id is not null and deleted_at is null`,
  );
  return rows.map(({ name }) => name);
}
