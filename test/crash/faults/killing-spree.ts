import { setTimeout as pause } from 'node:timers/promises';
import type { BuiltProcess } from '../../support/programs/processes.js';
import type { ProcessWorld } from '../../support/world.js';
import { lettersBeingSent } from '../letters/mail-oracle.js';

export interface Kill {
  program: string;
  /** Letters that were being sent at that instant, by any worker. */
  sending: string[];
}

/** Kills at random one of the apis and workers of a world, again and again, and starts another in its place. */
export class KillingSpree {
  readonly kills: Kill[] = [];
  endedAt = 0;
  private readonly slots: { process: BuiltProcess; replace: () => BuiltProcess }[];

  constructor(
    private readonly world: ProcessWorld,
    private readonly random: () => number,
  ) {
    const isRunning = (process: BuiltProcess) => process.isRunning;
    const apis = world.apis
      .filter(isRunning)
      .map((process) => ({ process, replace: () => world.addApi(Number(process.options.env.PORT)) }));
    const workers = world.workers.filter(isRunning).map((process) => ({ process, replace: () => world.addWorker() }));
    this.slots = [...apis, ...workers];
  }

  async run(kills: number, everyMs: number): Promise<void> {
    for (let next = Date.now() + everyMs; this.kills.length < kills; next += everyMs) {
      await pause(Math.max(0, next - Date.now()));
      await this.killOne();
    }
    this.endedAt = Date.now();
    await Promise.all(this.slots.map(({ process }) => process.ready()));
  }

  /** One that has died by itself counts as a failure of the run. */
  private async killOne(): Promise<void> {
    const slot = this.slots[Math.floor(this.random() * this.slots.length)];
    if (!slot) throw new Error('nothing to kill');
    const { program } = slot.process.options;
    if (!slot.process.isRunning) throw new Error(`${program} died by itself:\n${slot.process.output.slice(-20).join('\n')}`);
    await slot.process.kill9();
    this.kills.push({ program, sending: await lettersBeingSent(this.world) });
    slot.process = slot.replace();
  }
}
