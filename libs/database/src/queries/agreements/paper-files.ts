import { type EntityManager, IsNull, LessThan, Not } from 'typeorm';
import { PaperFile } from '../../entities/paper-file.entity.js';

/** Deletes rows of scans not confirmed in time; the sweep then deletes their files. */
export async function forgetUnconfirmedScans(manager: EntityManager, now: Date): Promise<void> {
  await manager.delete(PaperFile, { versionId: Not(IsNull()), waitsUntil: LessThan(now) });
}

/** Of these names in the file store, those that belong to a paper. */
export async function knownPapers(manager: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows = await manager.query<{ id: string }[]>(
    `select file_id as id from paper_version where file_id = any($1) union all
     select sealed_file_id from paper_version where sealed_file_id = any($1) union all
     select id from paper_file where id = any($1) union all
     select shown_id from paper_file where shown_id = any($1)`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
