interface Asked<Item, Answer> {
  item: Item;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** What is asked for while one run lasts is done together by the next. */
export class Together<Item, Answer> {
  private asked: Asked<Item, Answer>[] = [];
  private isRunning = false;
  private running: Promise<void> = Promise.resolve();

  /** `run` answers in the order of the items. When it fails for several, each is run alone. */
  constructor(private readonly run: (items: Item[]) => Promise<readonly Answer[]>) {}

  ask(item: Item): Promise<Answer> {
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
      const asked = this.asked.splice(0);
      const fault = await this.runOnce(asked);
      if (fault) await this.runEachAlone(asked, fault);
    }
    this.isRunning = false;
  }

  private async runOnce(asked: readonly Asked<Item, Answer>[]): Promise<Fault | null> {
    try {
      const answers = await this.run(asked.map(({ item }) => item));
      asked.forEach(({ resolve }, index) => {
        resolve(answers[index] as Answer);
      });
      return null;
    } catch (error) {
      return { error };
    }
  }

  /** One at fault must not keep the others from theirs. Once two have failed alone it is no fault of theirs, and the rest need not try. */
  private async runEachAlone(asked: readonly Asked<Item, Answer>[], first: Fault): Promise<void> {
    const faults = asked.length > 1 ? [] : [first];
    for (const one of asked) {
      const isHopeless = asked.length === 1 || faults.length === 2;
      const fault = isHopeless ? faults.at(-1) : await this.runOnce([one]);
      if (!fault) continue;
      one.reject(fault.error);
      if (!isHopeless) faults.push(fault);
    }
  }
}

interface Fault {
  error: unknown;
}
