interface Asked<Row> {
  resolve: (row: Row | undefined) => void;
  reject: (error: unknown) => void;
}

/** Two statements, so that one hanging connection does not block every reader. */
const READS_AT_ONCE = 2;
const MOST_KEYS = 200;

/**
 * Batches reads by key: keys requested while statements run are read together by the next one, each key once. A read starts after all its
 * keys were requested, so it sees everything committed before.
 */
export class BatchedReads<Row> {
  private readonly waiting = new Map<string, Asked<Row>[]>();
  private running = 0;

  /** `read` returns a row for each key, in the order of the keys; undefined for a key without one. */
  constructor(private readonly read: (keys: readonly string[]) => Promise<readonly (Row | undefined)[]>) {}

  find(key: string): Promise<Row | undefined> {
    return new Promise((resolve, reject) => {
      const same = this.waiting.get(key);
      if (same) same.push({ resolve, reject });
      else this.waiting.set(key, [{ resolve, reject }]);
      if (this.running < READS_AT_ONCE) void this.readWaiting();
    });
  }

  private async readWaiting(): Promise<void> {
    this.running += 1;
    while (this.waiting.size > 0) {
      const asked = [...this.waiting].slice(0, MOST_KEYS);
      for (const [key] of asked) this.waiting.delete(key);
      try {
        const rows = await this.read(asked.map(([key]) => key));
        for (const [index, [, same]] of asked.entries()) for (const { resolve } of same) resolve(rows[index]);
      } catch (error) {
        for (const [, same] of asked) for (const { reject } of same) reject(error);
      }
    }
    this.running -= 1;
  }
}
