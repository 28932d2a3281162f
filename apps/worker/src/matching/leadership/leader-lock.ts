import { setTimeout as pause } from 'node:timers/promises';
import { isLeader, lockMatchLists, openLeaderConnection, tryLeaderLock } from '@seve/database';
import { RetryLaterError } from '@seve/jobs';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';

const TRY_EVERY_MS = 1_000;
const PING_EVERY_MS = 3_000;
const ANSWER_WITHIN_MS = 4_000;
/** Longer than a ping and its answer may take: the server gives the seat to another only when this process knows that it has lost it, or is dead. */
const SILENT_MS = 10_000;

/** What the process does while it holds the seat. */
export interface LeaderCallbacks {
  onElected(): Promise<void>;
  onLost(): Promise<void>;
}

export class LeadershipLostError extends RetryLaterError {
  constructor() {
    super('this process does not hold the matching seat');
  }
}

/** One process at a time matches: the one whose line to the database holds the seat. The others stand by, and one of them takes it when that line ends. */
export class LeaderLock {
  private backendPid: number | null = null;
  private readonly leaving = new AbortController();
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly databaseUrl: string,
    private readonly onFault: (error: unknown) => void,
  ) {}

  /** Resolves once the seat is known to be taken: by another process, or by this one, whose holder is then at work. */
  async keep(holder: LeaderCallbacks): Promise<void> {
    return new Promise((known) => {
      this.ended = this.campaign(holder, known);
    });
  }

  async leave(): Promise<void> {
    this.leaving.abort();
    await this.ended;
  }

  /** Locks the lists until the transaction ends. @throws SeatLost when another process may match by now: it has to load what this one has written. */
  async lockLists(manager: EntityManager): Promise<void> {
    await lockMatchLists(manager);
    if (this.backendPid === null || !(await isLeader(manager, this.backendPid))) throw new LeadershipLostError();
  }

  private async campaign(holder: LeaderCallbacks, known: () => void): Promise<void> {
    while (!this.isLeaving) {
      try {
        await this.campaignOnce(holder, known);
      } catch (error) {
        if (!this.isLeaving) this.onFault(error);
      }
      await this.rest(TRY_EVERY_MS);
    }
    known();
  }

  private async campaignOnce(holder: LeaderCallbacks, known: () => void): Promise<void> {
    const line = await openLeaderConnection(this.databaseUrl, SILENT_MS);
    try {
      this.backendPid = await this.acquire(line, known);
      if (this.backendPid !== null) await this.lead(line, holder, known);
    } finally {
      this.backendPid = null;
      void line.end().catch(() => undefined);
    }
  }

  private async lead(line: pg.Client, holder: LeaderCallbacks, known: () => void): Promise<void> {
    const lost = this.untilLost(line);
    const working = holder.onElected();
    try {
      if (await Promise.race([working.then(() => true), lost.then(() => false)])) known();
      await lost;
    } finally {
      this.backendPid = null;
      await working.catch(() => undefined);
      await holder.onLost();
    }
  }

  /** Stands by until the seat is free; null when the process leaves before. */
  private async acquire(line: pg.Client, known: () => void): Promise<number | null> {
    for (; !this.isLeaving; await this.rest(TRY_EVERY_MS)) {
      const backendPid = await answered(tryLeaderLock(line));
      if (backendPid !== null) return backendPid;
      known();
    }
    return null;
  }

  /** Until the line ends, says nothing, or the process leaves. */
  private async untilLost(line: pg.Client): Promise<void> {
    const ended = new Promise<void>((resolve) => line.once('end', () => resolve()));
    try {
      while (!this.isLeaving) {
        await Promise.race([this.rest(PING_EVERY_MS), ended]);
        if (!this.isLeaving) await answered(line.query('select 1'));
      }
    } catch (error) {
      this.onFault(error);
    }
  }

  private get isLeaving(): boolean {
    return this.leaving.signal.aborted;
  }

  private rest(ms: number): Promise<void> {
    return pause(ms, undefined, { signal: this.leaving.signal }).catch(() => undefined);
  }
}

/** @throws when the answer takes too long: a line can fall silent without a word. */
async function answered<T>(asked: Promise<T>): Promise<T> {
  const silence = new AbortController();
  const isSilent = pause(ANSWER_WITHIN_MS, null, { signal: silence.signal })
    // An answer that came while this process was busy is read before silence is spoken of.
    .then(() => pause(100, null, { signal: silence.signal }))
    .then(() => {
      throw new Error('the line of the matching seat is silent');
    });
  isSilent.catch(() => undefined);
  try {
    return await Promise.race([asked, isSilent]);
  } finally {
    silence.abort();
    asked.catch(() => undefined);
  }
}
