import { dropUnwanted, Email, keepPreference, notePages, OutboxJob, retimeHeld } from '@seve/database';
import { type Frequency, type Lane, laneOfLetter, type OptionalLetter, type Rhythm, timingOf } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { JobName, JobPayloads } from '../catalogue.js';
import { failPoint } from '../processing/fail-point.js';
import { atNextDigest, DIGEST_JOBS, type DigestJob } from './digest-jobs.js';
import type { EnqueuedJob } from './enqueued-job.js';
import { bringForward } from './given-up-jobs.js';
import type { NewEmail } from './new-email.js';
import { civilNow, type LetterSettings, onMachine, timeLetters } from './time-letters.js';

/** Rows per insert: PostgreSQL allows 65,535 parameters. */
const ROWS = 500;

export interface EnqueueOptions {
  notBefore?: Date;
  /** Jobs with the same key collapse while none of them is done; one that was given up is tried again. Default: name and payload. */
  key?: string;
  /** Delays the job so that others with its key are merged into it, such as the first digest of a day. */
  isCollected?: true;
}

export interface NewJob<Name extends JobName> extends EnqueueOptions {
  payload: JobPayloads[Name];
}

/** One transaction: rows through `manager`, jobs through `enqueue`, letters through `write`; all of it is committed, or nothing. */
export class UnitOfWork {
  readonly jobs: EnqueuedJob[] = [];
  /** Lanes of the new letters, whose wake-up jobs are added after the commit. */
  readonly letters: { lane: Lane; notBefore: Date | null }[] = [];

  constructor(
    readonly manager: EntityManager,
    private readonly settings: LetterSettings,
  ) {}

  async enqueue<Name extends JobName>(name: Name, payload: JobPayloads[Name], options: EnqueueOptions = {}): Promise<void> {
    await this.enqueueAll(name, [{ payload, ...options }]);
  }

  async enqueueAll<Name extends JobName>(name: Name, jobs: readonly NewJob<Name>[]): Promise<void> {
    const collected = new Date(Date.now() + (this.settings.digestCollectMs ?? 0));
    const timed = jobs.map(({ isCollected, ...job }) => (isCollected ? { ...job, notBefore: collected } : job));
    const rows = timed.map(({ payload, key, notBefore }) => ({
      id: uuid(),
      job: name,
      payload,
      key: key ?? [name, ...Object.values(payload)].join('_'),
      ...(notBefore && { notBefore }),
    }));
    for (const part of partsOf(rows)) {
      const isNew = await this.insert(OutboxJob, part);
      const known = part.filter(({ id }) => !isNew.has(id));
      if (known.length > 0)
        await bringForward(
          this.manager,
          known.map(({ key }) => key),
        );
      for (const { id, payload, notBefore } of part) {
        if (isNew.has(id)) this.jobs.push({ name, id, payload, notBefore: notBefore ?? null });
      }
    }
  }

  /**
   * Writes the rows of letters by their readers' preferences: to be sent, held for a digest, or suppressed. An existing one (same letter,
   * address, entity, occurrence) stays unchanged. Notifies open pages of the readers. Returns the number of new rows.
   */
  async write(...letters: NewEmail[]): Promise<number> {
    const rows = await timeLetters(this.manager, letters, this.settings);
    failPoint('before-insert');
    let written = 0;
    for (const part of partsOf(rows)) {
      const isNew = await this.insert(Email, part);
      written += isNew.size;
      const readers = part.flatMap(({ id, toAccountId }) => (toAccountId !== null && isNew.has(id) ? [toAccountId] : []));
      await notePages(this.manager, { topic: 'news', ids: readers });
      for (const { id, lane, state, notBefore } of part) {
        if (state === 'queued' && isNew.has(id)) this.letters.push({ lane, notBefore: notBefore ?? null });
      }
    }
    failPoint('after-insert');
    return written;
  }

  /** Enqueues the next digest of this rhythm, one job for all readers. */
  async enqueueDigest(job: DigestJob, rhythm: Rhythm): Promise<void> {
    await this.enqueueAll(job, [atNextDigest(job, rhythm, this.settings)]);
  }

  /** Stores a preference and applies it to letters held for a digest. Queued and sent letters stay. */
  async prefer(accountId: string, letter: OptionalLetter, frequency: Frequency): Promise<void> {
    await keepPreference(this.manager, { accountId, letter, frequency });
    await dropUnwanted(this.manager, accountId);
    const timing = onMachine(timingOf({ letter, frequency, from: civilNow(this.settings), expiresAt: null, sentToday: 0 }), this.settings);
    const isAnyHeld = await retimeHeld(this.manager, { accountId, preference: letter }, timing);
    if (timing.state === 'queued' && isAnyHeld) this.letters.push({ lane: laneOfLetter(letter), notBefore: timing.notBefore });
    const digest = DIGEST_JOBS[letter];
    if (digest && (frequency === 'daily' || frequency === 'weekly')) await this.enqueueDigest(digest, frequency);
  }

  /** Returns the ids of the rows that did not exist. */
  private async insert(entity: typeof OutboxJob | typeof Email, rows: object[]): Promise<Set<string>> {
    const { raw } = await this.manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(rows as never[])
      .orIgnore()
      .returning('id')
      .execute();
    return new Set((raw as { id: string }[]).map(({ id }) => id));
  }
}

function* partsOf<T>(rows: T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += ROWS) yield rows.slice(start, start + ROWS);
}
