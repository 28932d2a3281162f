import { Inject, Injectable } from '@nestjs/common';
import { raiseGeneration } from '@seve/database';
import { FilesGeneration } from '@seve/documents';
import { Clock, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

/** Keeps a generation number in the database and beside the files, which shows when the database is older than the files. */
@Injectable()
export class GuardFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly generation: FilesGeneration,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Increments the number on both sides. Returns since when papers have their own folder; null while files may not be deleted. */
  async look(): Promise<Date | null> {
    const ofFiles = await this.generation.read();
    const { generation, isOlder, isNew } = await this.dataSource.transaction((manager) =>
      raiseGeneration(manager, ofFiles?.number ?? null, this.clock.now()),
    );
    if (isNew) this.log.error('the database is older than the files: no file is swept for a day, and until a coordinator allows it');
    if (isOlder) return null;
    const begunAt = ofFiles?.begunAt ?? new Date();
    await this.generation.write({ number: generation, begunAt });
    return begunAt;
  }
}
