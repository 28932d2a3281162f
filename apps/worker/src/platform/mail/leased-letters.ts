import { type ClaimedLetter, renewLeases } from '@seve/database';
import type { DataSource } from 'typeorm';

/** Short, so that another worker soon takes over the letters of a dead one; renewed while the batch lasts. */
export const LEASE_SECONDS = 30;
const RENEWED_EVERY_MS = 5_000;
const LOOKED_AT_EVERY_MS = 500;
/** Safety margin before the end of a lease, for the time that queries take. */
const MARGIN_MS = 3_000;
/** Remaining lease below which no letter is started, because it could not finish if the lease were not renewed. */
const BEGUN_BEFORE_MS = 10_000;

/**
 * The lease on one batch. While it is renewed no other worker can claim the letters; when the database does not answer, letters being sent
 * are aborted before another worker may start them.
 */
export class LeasedLetters {
  private readonly left: Set<ClaimedLetter>;
  private readonly ended = new AbortController();
  private readonly timer = setInterval(() => this.look(), LOOKED_AT_EVERY_MS);
  private heldUntil: number;
  private renewedAt: number;
  private renewing = false;

  /** @param claimedAt `performance.now()` before the claim was requested. */
  constructor(
    private readonly dataSource: DataSource,
    letters: readonly ClaimedLetter[],
    claimedAt: number,
  ) {
    this.left = new Set(letters);
    this.renewedAt = claimedAt;
    this.heldUntil = claimedAt + LEASE_SECONDS * 1_000;
  }

  /** Aborts when the lease is lost. */
  get signal(): AbortSignal {
    return this.ended.signal;
  }

  get mayBegin(): boolean {
    return !this.ended.signal.aborted && performance.now() < this.heldUntil - BEGUN_BEFORE_MS;
  }

  over(letter: ClaimedLetter): void {
    this.left.delete(letter);
  }

  end(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    const now = performance.now();
    if (this.ended.signal.aborted) return;
    if (now > this.heldUntil - MARGIN_MS) this.ended.abort();
    else if (now - this.renewedAt > RENEWED_EVERY_MS && !this.renewing) void this.renew(now);
  }

  private async renew(now: number): Promise<void> {
    this.renewing = true;
    try {
      await renewLeases(this.dataSource, [...this.left], LEASE_SECONDS);
      this.heldUntil = now + LEASE_SECONDS * 1_000;
      this.renewedAt = now;
    } catch {
      // The next renewal tries again; the lease ends if the database stays unreachable.
    } finally {
      this.renewing = false;
    }
  }
}
