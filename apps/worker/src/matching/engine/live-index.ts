import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import {
  type MatchPair,
  noteMovedMatches,
  type ReplacedPair,
  replaceMatches,
  studentIdsAfter,
  waitingMatchJobs,
  writeMatches,
} from '@seve/database';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import type { MatchIndex, Weights } from '@seve/matching';
import { Clock, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import { LeaderLock, LeadershipLostError } from '../leadership/leader-lock.js';
import { loadIndex } from './load-index.js';
import { type ChangedIds, putRows } from './put-rows.js';
import { type Scoring, scoringOf } from './scoring.js';

/** Students of one slice: what people change meanwhile waits no longer than it lasts. */
export const SLICE = 50;
/** While changes come, a slice is followed by a rest so many times as long. */
const REST = 3;
const CHANGES_COME_MS = 1_000;

/** The index of the process that holds the seat. What changes in it is written in the transaction of the change; whatever it is asked for, one thing at a time. */
@Injectable()
export class LiveIndex {
  private current: MatchIndex | null = null;
  private last: Promise<unknown> = Promise.resolve();
  /** Tasks that run or wait. */
  private asked = 0;
  private changedAt = Number.NEGATIVE_INFINITY;
  private lastRebuild: Promise<unknown> = Promise.resolve();
  /** Whoever was put while another index is being loaded, which may have read older rows. */
  private meanwhile: { studentIds: Set<string>; offerIds: Set<string> } | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly seat: LeaderLock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  get isOpen(): boolean {
    return this.current !== null;
  }

  /** @throws SeatLost while another process matches. */
  get index(): MatchIndex {
    if (!this.current) throw new LeadershipLostError();
    return this.current;
  }

  /** After what an older holder wrote last: it can write no more. */
  async open(): Promise<void> {
    await this.dataSource.transaction((manager) => this.seat.lockLists(manager));
    this.current = await loadIndex(this.dataSource.manager, await this.scoringOfToday(), this.log);
  }

  close(): void {
    this.current = null;
  }

  /** Takes these into the index and writes what has moved; `follow` is part of the transaction. */
  async put(ids: ChangedIds, follow: (work: UnitOfWork, rows: Awaited<ReturnType<typeof putRows>>) => Promise<void>): Promise<void> {
    this.changedAt = performance.now();
    await this.write(async (manager, index) => {
      const rows = await putRows(manager, [index], ids);
      for (const id of ids.studentIds) this.meanwhile?.studentIds.add(id);
      for (const id of ids.offerIds) this.meanwhile?.offerIds.add(id);
      return rows;
    }, follow);
  }

  /** Makes the stored rows of these students those of the index. Answers the pairs whose row was another. */
  async align(work: UnitOfWork, studentIds: readonly string[]): Promise<ReplacedPair[]> {
    const { index } = this;
    const rows = index.rowsOf(studentIds);
    const replaced = await replaceMatches(work.manager, { studentIds, rows, weightsVersion: index.weights.version });
    await noteMoved(work.manager, replaced);
    return replaced;
  }

  /** The same for everybody, slice by slice, while changes go on. Each slice is answered once it is written. */
  async *alignAll(): AsyncGenerator<ReplacedPair[]> {
    for (let after: string | undefined = undefined, isOver = false; !isOver; ) {
      const startedAt = performance.now();
      let replaced: ReplacedPair[] = [];
      const ids: string[] = await this.write(
        (manager) => studentIdsAfter(manager, after, SLICE),
        async (work, studentIds) => {
          replaced = await this.align(work, studentIds);
        },
      );
      yield replaced;
      after = ids.at(-1);
      isOver = ids.length < SLICE;
      if (performance.now() - this.changedAt < CHANGES_COME_MS) await pause(REST * (performance.now() - startedAt));
    }
  }

  /** Everybody anew, scored as is asked: while it is loaded the index of before goes on, and has written all it knows when it is replaced. */
  rebuild(scoringOf: (before: MatchIndex) => Promise<Scoring>): Promise<void> {
    const turn = this.lastRebuild.then(async () => this.replaceBy(await scoringOf(this.index)));
    this.lastRebuild = turn.catch(() => undefined);
    return turn;
  }

  /** Rebuilds unless these weights are in use. */
  async weigh(weights: Weights): Promise<void> {
    if (this.index.weights.version !== weights.version) await this.rebuild(async ({ today }) => ({ today, weights }));
  }

  /** Only while nothing is asked: nobody must wait for it. */
  settle(): void {
    if (this.asked === 0) this.current?.settle();
  }

  private async replaceBy(scoring: Scoring): Promise<void> {
    const meanwhile = { studentIds: new Set<string>(), offerIds: new Set<string>() };
    this.meanwhile = meanwhile;
    try {
      const fresh = await loadIndex(this.dataSource.manager, scoring, this.log);
      await this.alone(async () => {
        await this.writeNow(async (manager, index) => {
          const waiting = await waitingMatchJobs(manager);
          await putRows(manager, [index, fresh], {
            studentIds: new Set([...meanwhile.studentIds, ...waiting.studentIds]),
            offerIds: new Set([...meanwhile.offerIds, ...waiting.offerIds]),
          });
        });
        fresh.forgetChanges();
        if (this.current) this.current = fresh;
      });
    } finally {
      this.meanwhile = null;
    }
  }

  scoringOfToday(): Promise<Scoring> {
    return scoringOf(this.dataSource.manager, this.clock.today());
  }

  /** `change` may change the index; `follow` sees what that has written. When the transaction fails, the next one writes it. */
  write<T>(
    change: (manager: EntityManager, index: MatchIndex) => Promise<T>,
    follow: (work: UnitOfWork, changed: T) => Promise<void>,
  ): Promise<T> {
    return this.alone(() => this.writeNow(change, follow));
  }

  private async writeNow<T>(
    change: (manager: EntityManager, index: MatchIndex) => Promise<T>,
    follow?: (work: UnitOfWork, changed: T) => Promise<void>,
  ): Promise<T> {
    const { index } = this;
    const changed = await this.outbox.transaction(async (work) => {
      await this.seat.lockLists(work.manager);
      const changed = await change(work.manager, index);
      await writeChanges(work.manager, index);
      await follow?.(work, changed);
      return changed;
    });
    index.forgetChanges();
    return changed;
  }

  private alone<T>(task: () => Promise<T>): Promise<T> {
    this.asked += 1;
    const turn = this.last.then(task).finally(() => {
      this.asked -= 1;
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

async function writeChanges(manager: EntityManager, index: MatchIndex): Promise<void> {
  const { kept, gone } = index.changes();
  if (kept.length + gone.length === 0) return;
  await noteMoved(manager, await writeMatches(manager, { kept, gone, weightsVersion: index.weights.version }));
}

const noteMoved = (manager: EntityManager, moved: readonly MatchPair[]): Promise<void> =>
  noteMovedMatches(manager, { studentIds: [...new Set(moved.map(({ studentId }) => studentId))] });
