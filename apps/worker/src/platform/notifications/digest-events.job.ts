import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import {
  type Addressee,
  accountsToTell,
  type DigestSlot,
  dropUnwanted,
  type HeldLetter,
  lockHeldLetters,
  mergeLetters,
  onlyClassOf,
  studentsOfApplications,
} from '@seve/database';
import { EVENING, TEACHER_LETTERS } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, type NewEmail, Outbox, type UnitOfWork } from '@seve/jobs';
import { CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { digestSlot } from './digest-slot.js';
import { type DigestOf, eventsLetter, receivedLetter } from './events-letter.js';
import { teacherDigestLetter } from './teacher-digest-letter.js';

/** Merges the letters held for this hour into one digest for each reader. Letters omitted from the digest stay held. */
@Injectable()
export class DigestEventsJob implements JobHandler<'digest-events'> {
  readonly name = 'digest-events';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  async run(slot: JobPayloads['digest-events']): Promise<JobOutcome> {
    const telling = digestSlot(slot);
    let written = 0;
    for (const reader of await accountsToTell(this.dataSource.manager, telling)) {
      written += await this.outbox.transaction((work) => this.tell(work, reader, telling));
    }
    return written > 0 ? 'done' : 'skipped';
  }

  private async tell(work: UnitOfWork, reader: Addressee, telling: DigestSlot): Promise<number> {
    await dropUnwanted(work.manager, reader.accountId);
    const held = await lockHeldLetters(work.manager, reader.accountId, telling);
    if (held.length === 0) return 0;
    const digest = { id: uuid(), reader, day: telling.day, publicUrl: this.config.publicUrl };
    const written = await work.write(await this.letterOf(work, digest, held, telling));
    if (written > 0) {
      await mergeLetters(
        work.manager,
        held.map(({ id }) => id),
        digest.id,
      );
    }
    return written;
  }

  private async letterOf({ manager }: UnitOfWork, digest: DigestOf, held: readonly HeldLetter[], { hour }: DigestSlot): Promise<NewEmail> {
    if (hour === EVENING) return receivedLetter(digest, held);
    if (!held.every(({ letter }) => TEACHER_LETTERS.includes(letter))) return eventsLetter(digest, held);
    const applicationIds = held.map(({ entityId }) => entityId);
    const students = await studentsOfApplications(manager, applicationIds);
    return teacherDigestLetter(digest, held, students, await onlyClassOf(manager, digest.reader.accountId));
  }
}
