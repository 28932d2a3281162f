import { Email, Outbox } from '@seve/database';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { JobName, JobPayloads } from './catalogue.js';
import { letterJob } from './letter-job.js';
import type { NewEmail } from './new-email.js';
import type { Promised } from './promised.js';

const HOUR_MS = 3_600_000;
/** Rows of one insert: PostgreSQL takes 65,535 parameters. */
const ROWS = 500;

export interface PromiseOptions {
  notBefore?: Date;
  /** Promises with the same key collapse while none of them is done. Default: the payload itself. */
  key?: string;
}

export interface NewPromise<Name extends JobName> extends PromiseOptions {
  payload: JobPayloads[Name];
}

/** One transaction: facts through `manager`, promises through `promise` and `write`. All of it is kept, or none. */
export class Work {
  readonly promised: Promised[] = [];

  constructor(readonly manager: EntityManager) {}

  async promise<Name extends JobName>(name: Name, payload: JobPayloads[Name], options: PromiseOptions = {}): Promise<void> {
    await this.promiseEach(name, [{ payload, ...options }]);
  }

  async promiseEach<Name extends JobName>(name: Name, promises: readonly NewPromise<Name>[]): Promise<void> {
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
        if (isNew.has(id)) this.promised.push({ name, id, payload, notBefore: notBefore ?? null });
      }
    }
  }

  /** Writes the letters' rows; one that was promised before (same letter, address, entity, occurrence) is left as it is. Answers how many are new. */
  async write(...letters: NewEmail[]): Promise<number> {
    const rows = letters.map(({ to, occurrence = '', notBefore, expiresAt, ...letter }) => ({
      id: uuid(),
      ...letter,
      toAddress: to.address,
      toAccountId: to.accountId,
      locale: to.locale,
      occurrence,
      ...(notBefore && { notBefore }),
      expiresAt: expiresAt ?? new Date((notBefore?.getTime() ?? Date.now()) + 48 * HOUR_MS),
    }));
    let written = 0;
    for (const part of partsOf(rows)) {
      const isNew = await this.insert(Email, part);
      written += isNew.size;
      for (const { id, notBefore } of part) {
        if (isNew.has(id)) this.promised.push(letterJob(id, 0, notBefore ?? null));
      }
    }
    return written;
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
