/** Runs one task at a time and keeps one more waiting, which covers every later request, because it starts after them. */
export class SerialRunner {
  private last: Promise<unknown> = Promise.resolve();
  private isTaken = false;

  /** Runs `task` after the running one; null when a task waits already. */
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
