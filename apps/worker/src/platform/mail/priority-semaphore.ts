/**
 * Limits the letters sent at the same time to the connections of the transport. One slot is reserved for urgent letters, which also go
 * first, so that a sign-in letter waits for no batch.
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
