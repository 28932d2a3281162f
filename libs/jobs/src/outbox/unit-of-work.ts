import { dropUnwanted, Email, keepPreference, Outbox, retimeHeld } from '@seve/database';
import { type Frequency, type Lane, laneOfLetter, type OptionalLetter, type Rhythm, TEACHER_LETTERS, timingOf } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { JobName, JobPayloads } from '../catalogue.js';
import { failPoint } from '../processing/fail-point.js';
import { atNextDigest, DIGEST_JOBS, type DigestJob } from './digest-jobs.js';
import type { EnqueuedJob } from './enqueued-job.js';
import type { NewEmail } from './new-email.js';
import { civilNow, type LetterSettings, onMachine, timeLetters } from './time-letters.js';

/** Rows of one insert: PostgreSQL takes 65,535 parameters. */
const ROWS = 500;

export interface EnqueueOptions {
  notBefore?: Date;
  /** Promises with the same key collapse while none of them is done. Default: the payload itself. */
  key?: string;
}

export interface NewJob<Name extends JobName> extends EnqueueOptions {
  payload: JobPayloads[Name];
}

/** One transaction: facts through `manager`, promises through `promise` and `write`. All of it is kept, or none. */
export class UnitOfWork {
  readonly jobs: EnqueuedJob[] = [];
  /** New letters: the queue is told that their lanes have some. */
  readonly letters: { lane: Lane; notBefore: Date | null }[] = [];

  constructor(
    readonly manager: EntityManager,
    private readonly settings: LetterSettings,
  ) {}

  async enqueue<Name extends JobName>(name: Name, payload: JobPayloads[Name], options: EnqueueOptions = {}): Promise<void> {
    await this.enqueueAll(name, [{ payload, ...options }]);
  }

  async enqueueAll<Name extends JobName>(name: Name, promises: readonly NewJob<Name>[]): Promise<void> {
    const rows = promises.map(({ payload, key, notBefore }) => ({
      id: uuid(),
      job: name,
      payload,
      key: key ?? [name, ...Object.values(payload)].join('_'),
      ...(notBefore && { notBefore }),
    }));
    for (const part of partsOf(rows)) {
      const isNew = await this.insert(Outbox, part);
      for (const { id, payload, notBefore } of part) {
        if (isNew.has(id)) this.jobs.push({ name, id, payload, notBefore: notBefore ?? null });
      }
    }
  }

  /**
   * Writes the letters' rows, as their readers prefer: to leave, to wait for a digest, or never to leave. One that was promised before
   * (same letter, address, entity, occurrence) is left as it is. Answers how many are new.
   */
  async write(...letters: NewEmail[]): Promise<number> {
    const rows = await timeLetters(this.manager, letters, this.settings);
    failPoint('before-insert');
    let written = 0;
    for (const part of partsOf(rows)) {
      const isNew = await this.insert(Email, part);
      written += isNew.size;
      for (const { id, lane, state, notBefore } of part) {
        if (state === 'queued' && isNew.has(id)) this.letters.push({ lane, notBefore: notBefore ?? null });
      }
    }
    failPoint('after-insert');
    return written;
  }

  /** What is found and not told yet is told by the next digest of this rhythm, once for everybody. */
  async enqueueDigest(job: DigestJob, rhythm: Rhythm): Promise<void> {
    await this.enqueueAll(job, [atNextDigest(job, rhythm, this.settings)]);
  }

  /** Keeps what somebody prefers; what waits for a digest follows. What has left, or is about to, is not taken back. */
  async prefer(accountId: string, letter: OptionalLetter, frequency: Frequency): Promise<void> {
    await keepPreference(this.manager, { accountId, letter, frequency });
    await dropUnwanted(this.manager, accountId);
    const timing = onMachine(timingOf({ letter, frequency, from: civilNow(this.settings), expiresAt: null, sentToday: 0 }), this.settings);
    const letters = letter === 'application-teacher-copy' ? TEACHER_LETTERS : [letter];
    const isAnyHeld = await retimeHeld(this.manager, { accountId, letters }, timing);
    if (timing.state === 'queued' && isAnyHeld) this.letters.push({ lane: laneOfLetter(letter), notBefore: timing.notBefore });
    const digest = DIGEST_JOBS[letter];
    if (digest && (frequency === 'daily' || frequency === 'weekly')) await this.enqueueDigest(digest, frequency);
  }

  /** Ids of the rows that were not there yet. */
  private async insert(entity: typeof Outbox | typeof Email, rows: object[]): Promise<Set<string>> {
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
