import { Injectable } from '@nestjs/common';
import { isPastRead } from '@seve/database';
import { PAST_REVIEW_EDITION } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { DataSource } from 'typeorm';

/** Enqueues the job that lists past breaches, once for each edition of the list of breach kinds. */
@Injectable()
export class ReadPast {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  async keep(): Promise<void> {
    const edition = PAST_REVIEW_EDITION;
    if (await isPastRead(this.dataSource.manager, edition)) return;
    await this.outbox.transaction((work) => work.enqueue('list-past-breaches', { edition }));
  }
}
