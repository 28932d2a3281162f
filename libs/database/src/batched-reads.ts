interface Asked<Row> {
  resolve: (row: Row | undefined) => void;
  reject: (error: unknown) => void;
}

/**
 * Reads by key, one statement at a time: keys asked during a read are read together by the next one, each key once. A read begins after
 * each of its keys was asked, so that it sees what was committed before.
 */
export class BatchedReads<Row> {
  private waiting = new Map<string, Asked<Row>[]>();
  private isReading = false;

  /** `read` returns a row for each key, in the order of the keys; undefined for a key without one. */
  constructor(private readonly read: (keys: readonly string[]) => Promise<readonly (Row | undefined)[]>) {}

  find(key: string): Promise<Row | undefined> {
    return new Promise((resolve, reject) => {
      const same = this.waiting.get(key);
      if (same) same.push({ resolve, reject });
      else this.waiting.set(key, [{ resolve, reject }]);
      if (!this.isReading) void this.readAll();
    });
  }

  private async readAll(): Promise<void> {
    this.isReading = true;
    while (this.waiting.size > 0) {
      const asked = this.waiting;
      this.waiting = new Map();
      const all = [...asked.values()];
      try {
        const rows = await this.read([...asked.keys()]);
        for (const [index, same] of all.entries()) for (const { resolve } of same) resolve(rows[index]);
      } catch (error) {
        for (const { reject } of all.flat()) reject(error);
      }
    }
    this.isReading = false;
  }
}
