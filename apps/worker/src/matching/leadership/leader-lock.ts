import { setTimeout as pause } from 'node:timers/promises';
import { isLeader, lockMatchLists, openLeaderConnection, tryLeaderLock } from '@seve/database';
import { RetryLaterError } from '@seve/jobs';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';

const TRY_EVERY_MS = 1_000;
const PING_EVERY_MS = 3_000;
const ANSWER_WITHIN_MS = 4_000;
/**
 * Milliseconds of silence after which the server releases the lock; longer than a ping may take, so that this process knows first that it
 * lost the lock, or is dead.
 */
const SILENT_MS = 10_000;

/** Called when this process becomes the leader, and when it no longer is. */
export interface LeaderCallbacks {
  onElected(): Promise<void>;
  onLost(): Promise<void>;
}

export class LeadershipLostError extends RetryLaterError {
  constructor() {
    super('this process is not the matching leader');
  }
}

/**
 * Elects one process for matching: the one whose connection holds an advisory lock. The others stand by; one of them takes the lock when
 * that connection ends.
 */
export class LeaderLock {
  private backendPid: number | null = null;
  private readonly leaving = new AbortController();
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly databaseUrl: string,
    private readonly onFault: (error: unknown) => void,
  ) {}

  /** Whether this process leads, to its own knowledge; `lockLists` asks the database. */
  get isHeld(): boolean {
    return this.backendPid !== null;
  }

  /** Competes for leadership until `leave`. Resolves once there is a leader: another process, or this one, after `onElected`. */
  async keep(callbacks: LeaderCallbacks): Promise<void> {
    return new Promise((known) => {
      this.ended = this.campaign(callbacks, known);
    });
  }

  async leave(): Promise<void> {
    this.leaving.abort();
    await this.ended;
  }

  /**
   * Locks the stored lists until the transaction ends. @throws LeadershipLostError when another process may be the leader, which must load
   * what this one has written.
   */
  async lockLists(manager: EntityManager): Promise<void> {
    await lockMatchLists(manager);
    if (this.backendPid === null || !(await isLeader(manager, this.backendPid))) throw new LeadershipLostError();
  }

  private async campaign(callbacks: LeaderCallbacks, known: () => void): Promise<void> {
    while (!this.isLeaving) {
      try {
        await this.campaignOnce(callbacks, known);
      } catch (error) {
        if (!this.isLeaving) this.onFault(error);
      }
      await this.rest(TRY_EVERY_MS);
    }
    known();
  }

  private async campaignOnce(callbacks: LeaderCallbacks, known: () => void): Promise<void> {
    const connection = await openLeaderConnection(this.databaseUrl, SILENT_MS);
    try {
      this.backendPid = await this.acquire(connection, known);
      if (this.backendPid !== null) await this.lead(connection, callbacks, known);
    } finally {
      this.backendPid = null;
      void connection.end().catch(() => undefined);
    }
  }

  private async lead(connection: pg.Client, callbacks: LeaderCallbacks, known: () => void): Promise<void> {
    const lost = this.untilLost(connection);
    const elected = callbacks.onElected();
    try {
      if (await Promise.race([elected.then(() => true), lost.then(() => false)])) known();
      await lost;
    } finally {
      this.backendPid = null;
      await elected.catch(() => undefined);
      await callbacks.onLost();
    }
  }

  /** Waits until the lock is free. Returns null if the process leaves before. */
  private async acquire(connection: pg.Client, known: () => void): Promise<number | null> {
    for (; !this.isLeaving; await this.rest(TRY_EVERY_MS)) {
      const backendPid = await answered(tryLeaderLock(connection));
      if (backendPid !== null) return backendPid;
      known();
    }
    return null;
  }

  /** Resolves when the connection ends, does not answer, or the process leaves. */
  private async untilLost(connection: pg.Client): Promise<void> {
    const ended = new Promise<void>((resolve) => connection.once('end', () => resolve()));
    try {
      while (!this.isLeaving) {
        await Promise.race([this.rest(PING_EVERY_MS), ended]);
        if (!this.isLeaving) await answered(connection.query('select 1'));
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

/** Detects half-open connections. @throws when the answer takes too long. */
async function answered<T>(asked: Promise<T>): Promise<T> {
  const silence = new AbortController();
  const isSilent = pause(ANSWER_WITHIN_MS, null, { signal: silence.signal })
    // Reads an answer first that arrived while this process was busy.
    .then(() => pause(100, null, { signal: silence.signal }))
    .then(() => {
      throw new Error('the leader connection does not answer');
    });
  isSilent.catch(() => undefined);
  try {
    return await Promise.race([asked, isSilent]);
  } finally {
    silence.abort();
    asked.catch(() => undefined);
  }
}
