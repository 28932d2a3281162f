import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type ReplacedPair, studentIdsAfter, waitingMatchJobs } from '@seve/database';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import type { MatchIndex, Weights } from '@seve/matching';
import { Clock, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import { LeaderLock, LeadershipLostError } from '../leadership/leader-lock.js';
import { loadIndex } from './load-index.js';
import { type ChangedIds, putRows } from './put-rows.js';
import { type Scoring, scoringOf } from './scoring.js';
import { replaceRows, writeChangedRows } from './stored-lists.js';

/** Students per slice; changes wait while a slice runs. */
export const SLICE = 50;
/** Pause after a slice while changes arrive, as a multiple of the slice's duration. */
const REST = 3;
const CHANGES_COME_MS = 1_000;

/** The leader's index in memory. Each change is one transaction that also writes the changed stored lists; one runs at a time. Next: libs/matching/kernel/index.ts, by way of `MatchIndex` */
@Injectable()
export class LiveIndex {
  private current: MatchIndex | null = null;
  private last: Promise<unknown> = Promise.resolve();
  /** Number of tasks that run or wait. */
  private pending = 0;
  private changedAt = Number.NEGATIVE_INFINITY;
  private lastRebuild: Promise<unknown> = Promise.resolve();
  /** Ids put while another index is loaded, which may have read their older rows. */
  private meanwhile: { studentIds: Set<string>; offerIds: Set<string> } | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly lock: LeaderLock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  get isOpen(): boolean {
    return this.current !== null;
  }

  /** @throws LeadershipLostError when this process is not the leader. */
  get index(): MatchIndex {
    if (!this.current) throw new LeadershipLostError();
    return this.current;
  }

  /** Waits for the last transaction of an earlier leader, which can write no more, and loads the index. */
  async open(): Promise<void> {
    await this.dataSource.transaction((manager) => this.lock.lockLists(manager));
    this.current = await loadIndex(this.dataSource.manager, await this.scoringOfToday(), this.log);
  }

  close(): void {
    this.current = null;
  }

  /** Puts the current rows of these ids into the index and writes the changed lists; `follow` runs in the same transaction. */
  async put(ids: ChangedIds, follow: (work: UnitOfWork, rows: Awaited<ReturnType<typeof putRows>>) => Promise<void>): Promise<void> {
    this.changedAt = performance.now();
    await this.write(async (manager, index) => {
      const rows = await putRows(manager, [index], ids);
      for (const id of ids.studentIds) this.meanwhile?.studentIds.add(id);
      for (const id of ids.offerIds) this.meanwhile?.offerIds.add(id);
      return rows;
    }, follow);
  }

  /** Replaces the stored rows of these students by those of the index. Returns the pairs whose row changed. */
  align(work: UnitOfWork, studentIds: readonly string[]): Promise<ReplacedPair[]> {
    return replaceRows(work.manager, this.index, studentIds);
  }

  /** Does the same for all students, slice by slice between other changes. Yields each slice once it is committed. */
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

  /** Loads a new index and swaps it in. The old one is used until then, and has written all its changes by the swap. */
  rebuild(scoringOf: (before: MatchIndex) => Promise<Scoring>): Promise<void> {
    const turn = this.lastRebuild.then(async () => this.replaceBy(await scoringOf(this.index)));
    this.lastRebuild = turn.catch(() => undefined);
    return turn;
  }

  /** Rebuilds with these weights unless they are in use already. */
  async weigh(weights: Weights): Promise<void> {
    if (this.index.weights.version !== weights.version) await this.rebuild(async ({ today }) => ({ today, weights }));
  }

  /** Sorts newcomers into the grid while the index is idle. */
  settle(): void {
    if (this.pending === 0) this.current?.settle();
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

  /** `change` may change the index; `follow` runs after the lists are written. The next transaction writes what a failed one did not. */
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
      await this.lock.lockLists(work.manager);
      const changed = await change(work.manager, index);
      await writeChangedRows(work.manager, index);
      await follow?.(work, changed);
      return changed;
    });
    index.forgetChanges();
    return changed;
  }

  private alone<T>(task: () => Promise<T>): Promise<T> {
    this.pending += 1;
    const turn = this.last.then(task).finally(() => {
      this.pending -= 1;
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
