const LOOK_EVERY_MS = 20_000;
const ANSWERS_WITHIN_MS = 15_000;
/** Looks in a row: three minutes, so that a fault that a restart does not mend restarts nothing in a loop. */
const ENDS_AFTER = 9;

export interface SelfProbes {
  /** Asks database and queue over the connections of this process. */
  work(): Promise<unknown>;
  /** Whether a process that starts now would reach both. */
  wouldStart(): Promise<boolean>;
  /** Ends this process, for its supervisor to start another one. */
  end(fault: unknown): void;
}

/**
 * Ends a process whose own connections stay dead while a new process could work: a queue whose bootstrap failed, a pool that hands out
 * nothing. While the database or Redis is away for all, it waits.
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
