import { type EntityManager, IsNull, LessThan, Not } from 'typeorm';
import { FileSweep } from '../../../entities/file-sweep.entities.js';
import { PaperFile } from '../../../entities/paper-file.entity.js';
import { forgetFilesToDelete } from '../../platform/retention/files-to-delete.js';

/**
 * Deletes rows of scans not confirmed in time, in a transaction of the caller. Files of those sent before the database was last older than its
 * files are no files to delete, for a newer database may know them as signed: the sweep finds them without a row.
 */
export async function forgetUnconfirmedScans(manager: EntityManager, now: Date): Promise<void> {
  const { raw } = await manager
    .createQueryBuilder()
    .delete()
    .from(PaperFile)
    .where({ versionId: Not(IsNull()), waitsUntil: LessThan(now) })
    .returning(['id', 'shownId', 'createdAt'])
    .execute();
  const { olderUntil } = await manager.findOneByOrFail(FileSweep, { id: 1 });
  const doubtful = (raw as { id: string; shown_id: string | null; created_at: Date }[]).filter(
    ({ created_at }) => olderUntil !== null && created_at < olderUntil,
  );
  await forgetFilesToDelete(
    manager,
    doubtful.flatMap(({ id, shown_id }) => (shown_id === null ? [id] : [id, shown_id])),
  );
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
