import { Injectable } from '@nestjs/common';
import { forgetRemovedImages, forgetUnconfirmedScans, knownCvs, knownForms, knownImages, knownPapers } from '@seve/database';
import { FileStore } from '@seve/documents';
import { DataSource } from 'typeorm';

/** Longer than any request between its file and its row. */
const ORPHAN_AFTER_MS = 24 * 3_600_000;
const IS_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PART = 1_000;

/** Removes files without a row, left by a crash or a deleted account. */
@Injectable()
export class SweepFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
  ) {}

  /** Returns the number of files removed. */
  async sweep(): Promise<number> {
    await forgetRemovedImages(this.dataSource.manager, new Date());
    await forgetUnconfirmedScans(this.dataSource.manager, new Date());
    const names = await this.files.olderThan(new Date(Date.now() - ORPHAN_AFTER_MS));
    let swept = 0;
    for (let start = 0; start < names.length; start += PART) {
      const part = names.slice(start, start + PART);
      const ids = part.filter((name) => IS_ID.test(name));
      const known = await Promise.all([knownCvs, knownForms, knownImages, knownPapers].map((read) => read(this.dataSource.manager, ids)));
      for (const name of part.filter((one) => !known.some((names) => names.has(one)))) {
        await this.files.sweep(name);
        swept += 1;
      }
    }
    return swept;
  }
}
