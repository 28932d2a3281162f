import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { optedInStudentMatchPages } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import { CandidatePool, knownStudent } from '@seve/matching';
import { DataSource } from 'typeorm';

/** Rows between two turns of the event loop, which take some milliseconds. */
const PAGE = 500;
/** Milliseconds for which the students are cached, so that the lists of one night share one read. */
const KEPT_MS = 300_000;

interface Kept {
  today: CivilDate;
  pool: Promise<CandidatePool>;
  expiry: NodeJS.Timeout;
}

/** Students who may be listed, with coarse facts, cached in memory while the lists of a night are computed. */
@Injectable()
export class OptedInStudents {
  private kept: Kept | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** Reads the students for this list only. */
  async now(today: CivilDate): Promise<CandidatePool> {
    const pool = new CandidatePool(today);
    for await (const rows of optedInStudentMatchPages(this.dataSource.manager, PAGE, today)) {
      for (const row of rows) {
        const student = knownStudent(row);
        if (student) pool.add(student);
      }
      await nextTurn();
    }
    return pool;
  }

  /** Returns the students read by the first list of the night. */
  ofNight(today: CivilDate): Promise<CandidatePool> {
    if (this.kept?.today === today) return this.kept.pool;
    this.forget();
    const expiry = setTimeout(() => this.forget(), KEPT_MS).unref();
    const pool = this.now(today);
    pool.catch(() => this.forget());
    this.kept = { today, pool, expiry };
    return pool;
  }

  /** Clears the cache, so that the next list of the night reads the students again. */
  forget(): void {
    clearTimeout(this.kept?.expiry);
    this.kept = null;
  }
}
