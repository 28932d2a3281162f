import { setTimeout as rest } from 'node:timers/promises';

/** Consecutive letters that did not reach the server. */
const OPENS_AFTER = 5;
const FIRST_REST_MS = 1_000;
/** Maximum pause in milliseconds; with the time-out of a probe, the first letter is sent within 30 s after the server is back. */
const LONGEST_REST_MS = 15_000;

/**
 * Opens when the mail server is unreachable: no letter is then claimed, so that no attempt is counted. One probe at a time checks whether
 * the server is back; success closes the breaker. A refused recipient does not open it.
 */
export class CircuitBreaker {
  private failures = 0;
  private probing: Promise<void> | null = null;

  constructor(
    private readonly isReachable: () => Promise<boolean>,
    private readonly log: (state: 'open' | 'closed') => void,
    private readonly restMs = { first: FIRST_REST_MS, longest: LONGEST_REST_MS },
  ) {}

  get isOpen(): boolean {
    return this.failures >= OPENS_AFTER;
  }

  reached(): void {
    if (!this.isOpen) this.failures = 0;
  }

  failed(): void {
    this.failures += 1;
    if (this.failures === OPENS_AFTER) this.log('open');
  }

  /** Waits until the breaker is closed. Returns false if `signal` aborted the wait. */
  async closed(signal: AbortSignal): Promise<boolean> {
    if (this.isOpen) {
      this.probing ??= this.probe(signal).finally(() => {
        this.probing = null;
      });
      await this.probing;
    }
    return !signal.aborted;
  }

  private async probe(signal: AbortSignal): Promise<void> {
    for (let restMs = this.restMs.first; !signal.aborted; restMs = Math.min(restMs * 2, this.restMs.longest)) {
      await rest(restMs, undefined, { signal }).catch(() => undefined);
      if (signal.aborted || !(await this.isReachable())) continue;
      this.failures = 0;
      this.log('closed');
      return;
    }
  }
}
