const LOOK_EVERY_MS = 20_000;
const ANSWERS_WITHIN_MS = 15_000;
/** Consecutive failed checks: three minutes, so that a fault that a restart does not repair causes no restart loop. */
const ENDS_AFTER = 9;

export interface SelfProbes {
  /** Queries database and queue over this process's connections. */
  work(): Promise<unknown>;
  /** Returns whether a new process would reach both. */
  wouldStart(): Promise<boolean>;
  /** Ends this process, so that its supervisor starts another one. */
  end(fault: unknown): void;
}

/**
 * Ends a process whose own connections stay dead while a new process could work, such as after a failed queue start or with an exhausted
 * pool. While the database or Redis is unavailable to all, it waits.
 */
export class SelfWatch {
  private isLooking = false;
  private faults = 0;

  constructor(
    private readonly probes: SelfProbes,
    private readonly answersWithinMs = ANSWERS_WITHIN_MS,
  ) {}

  start(): void {
    setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  async look(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    const fault = await this.fault();
    const isOwn = fault !== null && (await this.probes.wouldStart().catch(() => false));
    this.isLooking = false;
    this.faults = isOwn ? this.faults + 1 : 0;
    if (this.faults === ENDS_AFTER) this.probes.end(fault);
  }

  private async fault(): Promise<unknown> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer in time')), this.answersWithinMs);
    });
    try {
      await Promise.race([this.probes.work(), silence]);
      return null;
    } catch (error) {
      return error ?? new Error('no reason given');
    } finally {
      clearTimeout(timer);
    }
  }
}
