import { setTimeout as pause } from 'node:timers/promises';
import { DAY_MS, HOUR_MS } from '@seve/domain';
import { type CompanyDirectory, type DirectoryAnswer, DirectoryFailure, UNREACHABLE } from './company-directory.port.js';

/** Time in ms for which each kind of answer is cached. */
const KEPT_MS = { found: DAY_MS, closed: HOUR_MS, unknown: HOUR_MS, unreachable: 30_000 } as const;
const MOST_KEPT = 2_000;

/** Number of consecutive failures after which the directory is not queried for a while. */
const FAILURES = 3;
const REST_MS = 30_000;

/** Minimum time in ms between two queries: the directory allows 7 per second from one address. */
const PACE_MS = 150;
/** Maximum wait in ms; a query whose turn is later is not sent. */
const LONGEST_WAIT_MS = 1_500;

interface Kept {
  answer: DirectoryAnswer;
  until: number;
}

interface CachedDirectoryOptions {
  /** @throws DirectoryFailure */
  ask: (siret: string) => Promise<DirectoryAnswer>;
  onRest: (reason: string) => void;
  /** Current time in ms. */
  now?: () => number;
}

/** Caches answers, sends one query at a time per number, never retries, and stops querying a failing directory for a while. */
export class CachedDirectory implements CompanyDirectory {
  private readonly kept = new Map<string, Kept>();
  private readonly asked = new Map<string, Promise<DirectoryAnswer>>();
  private readonly now: () => number;
  private failures = 0;
  private restsUntil = 0;
  /** Earliest time of the next query. */
  private turn = 0;

  constructor(private readonly options: CachedDirectoryOptions) {
    this.now = options.now ?? Date.now;
  }

  find(siret: string): Promise<DirectoryAnswer> {
    const kept = this.kept.get(siret);
    if (kept && kept.until > this.now()) return Promise.resolve(kept.answer);
    return this.asked.get(siret) ?? this.start(siret);
  }

  private start(siret: string): Promise<DirectoryAnswer> {
    const now = this.now();
    const waitMs = Math.max(0, this.turn - now);
    if (now < this.restsUntil || waitMs > LONGEST_WAIT_MS) return Promise.resolve(UNREACHABLE);
    this.turn = now + waitMs + PACE_MS;
    const asked = this.ask(siret, waitMs).finally(() => this.asked.delete(siret));
    this.asked.set(siret, asked);
    return asked;
  }

  private async ask(siret: string, waitMs: number): Promise<DirectoryAnswer> {
    if (waitMs > 0) await pause(waitMs);
    // The pause may have begun while this query waited.
    if (this.now() < this.restsUntil) return UNREACHABLE;
    try {
      const answer = await this.options.ask(siret);
      this.failures = 0;
      this.keep(siret, answer);
      return answer;
    } catch (error) {
      this.noteFailure(error);
      this.keep(siret, UNREACHABLE);
      return UNREACHABLE;
    }
  }

  private noteFailure(error: unknown): void {
    this.failures += 1;
    const restSeconds = error instanceof DirectoryFailure ? error.restSeconds : null;
    if (restSeconds === null && this.failures < FAILURES) return;
    this.failures = 0;
    this.restsUntil = this.now() + (restSeconds === null ? REST_MS : restSeconds * 1_000);
    this.options.onRest(error instanceof Error ? error.message : 'unknown');
  }

  /** Caches the answer; a full cache drops its oldest one. */
  private keep(siret: string, answer: DirectoryAnswer): void {
    this.kept.delete(siret);
    this.kept.set(siret, { answer, until: this.now() + KEPT_MS[answer.outcome] });
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}
