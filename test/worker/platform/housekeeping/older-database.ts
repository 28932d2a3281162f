import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { allowFileSweep, olderDatabase } from '@seve/database';
import { FileStore, FilesGeneration, Quarantine, SweepFolders } from '@seve/documents';
import { v7 as uuid } from 'uuid';
import { SweepFiles } from '../../../../apps/worker/src/people/cv/sweep-files.js';
import { GuardFiles } from '../../../../apps/worker/src/platform/housekeeping/guard-files.js';
import type { BenchTests, JobBench } from '../../job-bench.js';

const HOUR_MS = 3_600_000;

export const olderDatabases: BenchTests = (benchOf) =>
  describe('a database that is older than its files', () => {
    let bench: JobBench;
    let folder: string;
    let sweep: SweepFiles;
    let generation: FilesGeneration;

    beforeEach(() => {
      bench = benchOf();
      folder = mkdtempSync(join(tmpdir(), 'seve-older-'));
      generation = new FilesGeneration(folder);
      const silent = { error: () => undefined } as never;
      const guard = new GuardFiles(bench.dataSource, generation, bench.clock, silent);
      const folders = new SweepFolders(
        folder,
        new Quarantine(
          folder,
          () => bench.clock.now(),
          () => undefined,
        ),
      );
      sweep = new SweepFiles(bench.dataSource, new FileStore(folder), folders, guard, silent);
    });
    afterEach(async () => {
      rmSync(folder, { recursive: true });
      await bench.empty('agreement', 'paper_file', 'file_to_delete');
      await bench.database.query(
        'update file_sweep set generation = 0, older_since = null, older_than = null, older_until = null, allowed_at = null, allowed_by_account_id = null',
      );
      await bench.clear();
    });

    /** Sets the generation counter of the files beside which this database was restored. */
    const filesCount = (number: bigint) => generation.write({ number, begunAt: new Date(0) });
    const allow = async () => {
      const since = (await olderDatabase(bench.dataSource.manager))?.since ?? new Date(0);
      return bench.dataSource.transaction((manager) => allowFileSweep(manager, { accountId: uuid(), since, at: bench.clock.now() }));
    };
    const placesOf = (id: string) => ['.', 'papers', 'quarantine'].filter((place) => existsSync(join(folder, place, id)));

    it('forgets no unconfirmed scan, and sets it aside later: a newer database may know it as signed', async () => {
      const { campus } = bench;
      const { id: student_id } = await campus.student();
      const [placementId, agreementId, scan, shown, late] = [uuid(), uuid(), uuid(), uuid(), uuid()];
      await campus.insert('placement', {
        ...{ id: placementId, student_id, source: 'declared', state: 'preparing', kind: 'internship' },
        ...{ start_on: '2027-01-11', end_on: '2027-03-05', host_name: 'Moulins de la Somme', contact_email: 'accueil@moulins.example' },
      });
      await campus.insert('agreement', {
        ...{ id: agreementId, placement_id: placementId, school_id: campus.schoolId, kind: 'internship', state: 'ready_to_sign' },
      });
      const paper = {
        agreement_id: agreementId,
        version_id: uuid(),
        purpose: 'scan',
        media_type: 'application/pdf',
        sha256: 'ab',
        bytes: 9,
      };
      await campus.insert('paper_file', {
        ...paper,
        id: scan,
        shown_id: shown,
        created_at: new Date(0),
        waits_until: new Date(Date.now() - HOUR_MS),
      });
      await campus.insert('paper_file', { ...paper, id: late, waits_until: new Date(Date.now() + HOUR_MS) });
      mkdirSync(join(folder, 'papers'));
      for (const id of [scan, shown, late]) {
        writeFileSync(join(folder, 'papers', id), id);
        utimesSync(join(folder, 'papers', id), new Date(Date.now() - 25 * HOUR_MS), new Date(Date.now() - 25 * HOUR_MS));
      }
      const known = async () => (await bench.database.query<{ id: string }>('select id from paper_file')).map(({ id }) => id).sort();

      await filesCount(90n);
      expect(await sweep.sweep()).toBeNull();
      expect(await known()).toEqual([scan, late].sort());

      await filesCount(0n);
      expect(await sweep.sweep()).toEqual({ deleted: 0, quarantined: 2 });
      expect(await known()).toEqual([late]);
      expect([scan, shown, late].map(placesOf)).toEqual([['quarantine'], ['quarantine'], ['papers']]);

      // The late file was stored after the restore, so no other database can know it.
      await bench.database.query("update file_sweep set older_until = now() - interval '2 days'");
      await bench.database.query("update paper_file set waits_until = now() - interval '1 hour' where id = $1", [late]);
      expect(await sweep.sweep()).toEqual({ deleted: 0, quarantined: 0 });
      expect(placesOf(late)).toEqual([]);
      expect(await bench.database.query('select id from file_to_delete')).toEqual([]);
    });

    it('that was allowed is no permission for a later one, though a dump brings the permission back', async () => {
      bench.setNow('2026-11-20T09:00:00Z');
      await filesCount(90n);
      expect(await sweep.sweep()).toBeNull();
      expect(await allow()).toBe(true);
      const dumped = await bench.database.query('select * from file_sweep');
      bench.setNow('2026-11-21T10:00:00Z');
      expect(await sweep.sweep()).not.toBeNull();
      expect((await generation.read())?.number).toBe(91n);

      // Weeks later, the same dump is restored beside files whose counter has advanced.
      await filesCount(5_000n);
      await bench.database.query('delete from file_sweep');
      await bench.campus.insert('file_sweep', dumped[0] ?? {});
      bench.setNow('2026-12-10T09:00:00Z');
      expect(await sweep.sweep()).toBeNull();
      const noted = await olderDatabase(bench.dataSource.manager);
      expect([noted?.since.toISOString().slice(0, 13), noted?.allowedAt]).toEqual(['2026-12-10T09', null]);
      bench.setNow('2026-12-11T10:00:00Z');
      expect(await sweep.sweep()).toBeNull();
      expect(await allow()).toBe(true);
      expect(await sweep.sweep()).not.toBeNull();
    });
  });
