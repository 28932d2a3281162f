/**
 * Letters that one worker sends at the same time, as many as the transport has connections. One place is never taken by letters
 * that can wait, and who is urgent goes before all who wait: a sign-in letter waits for no batch, however slow its server is.
 */
export class PrioritySemaphore {
  private taken = 0;
  private readonly urgent: (() => void)[] = [];
  private readonly patient: (() => void)[] = [];

  constructor(private readonly size: number) {}

  async use<T>(isUrgent: boolean, task: () => Promise<T>): Promise<T> {
    await new Promise<void>((resolve) => {
      (isUrgent ? this.urgent : this.patient).push(resolve);
      this.next();
    });
    try {
      return await task();
    } finally {
      this.taken -= 1;
      this.next();
    }
  }

  private next(): void {
    while (this.taken < this.size) {
      const waiting = this.urgent.shift() ?? (this.taken < this.size - 1 ? this.patient.shift() : undefined);
      if (!waiting) return;
      this.taken += 1;
      waiting();
    }
  }
}
