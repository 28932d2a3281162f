interface Asked<Item, Answer> {
  item: Item;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** What is asked for while one run lasts is done together by the next. */
export class Batcher<Item, Answer> {
  private asked: Asked<Item, Answer>[] = [];
  private isRunning = false;
  private running: Promise<void> = Promise.resolve();

  /** `run` answers in the order of the items. */
  constructor(private readonly run: (items: Item[]) => Promise<readonly Answer[]>) {}

  add(item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.asked.push({ item, resolve, reject });
      if (!this.isRunning) this.running = this.runAll();
    });
  }

  /** Waits for what is asked for. */
  async settled(): Promise<void> {
    await this.running;
  }

  private async runAll(): Promise<void> {
    this.isRunning = true;
    while (this.asked.length > 0) {
      // Who asks in the same instant comes along.
      await new Promise((resolve) => setImmediate(resolve));
      await this.runOnce(this.asked.splice(0));
    }
    this.isRunning = false;
  }

  private async runOnce(asked: readonly Asked<Item, Answer>[]): Promise<void> {
    try {
      const answers = await this.run(asked.map(({ item }) => item));
      asked.forEach(({ resolve }, index) => {
        resolve(answers[index] as Answer);
      });
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }
}
