/** Runs one task at a time, and lets one more wait: it begins after all that was asked for before, so that no third is needed. */
export class SerialRunner {
  private last: Promise<unknown> = Promise.resolve();
  private isTaken = false;

  /** Runs `task` after the one under way; null where another waits already. */
  async run<Result>(task: () => Promise<Result>): Promise<Result | null> {
    if (this.isTaken) return null;
    this.isTaken = true;
    const turn = this.last.then(() => {
      this.isTaken = false;
      return task();
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
