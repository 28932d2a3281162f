import { setTimeout as pause } from 'node:timers/promises';
import { BuiltProcess, type ProgramOptions } from '../../support/programs/processes.js';

const REST_MS = 250;

export interface EarlyEnd {
  code: number | null;
  afterMs: number;
}

/** A program started again each time it ends, as a supervisor does. */
export class KeptAlive {
  readonly ends: EarlyEnd[] = [];
  private current: BuiltProcess;
  private isOver = false;

  constructor(private readonly options: ProgramOptions) {
    this.current = this.launch();
  }

  get output(): string[] {
    return this.current.output;
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await this.current.stop();
  }

  private launch(): BuiltProcess {
    const startedAt = Date.now();
    const process = new BuiltProcess(this.options);
    void process.exited.then(async ({ code }) => {
      if (this.isOver) return;
      this.ends.push({ code, afterMs: Date.now() - startedAt });
      await pause(REST_MS);
      if (!this.isOver) this.current = this.launch();
    });
    return process;
  }
}
