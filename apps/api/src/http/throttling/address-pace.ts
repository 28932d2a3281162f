import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { TooMany } from '@seve/domain';
import { type Limit, ThrottleCounters } from './throttle.js';

/** Seconds between two requests of an address beyond its limit. */
const SLOWED_SECONDS = 2;
const TRIES = 3;

/** Slows an address down beyond its limit but never blocks it for long: a whole school may share it. */
@Injectable()
export class AddressPace {
  constructor(private readonly counters: ThrottleCounters) {}

  /**
   * Waits for the turn of an address beyond its limit. A single waiting request gets the next turn.
   * @throws TooMany, with a wait of seconds only, while other requests of the address take every turn.
   */
  async wait(limit: Limit, address: string): Promise<void> {
    if (!(await this.counters.isReached(limit, address))) return;
    const turn: Limit = { name: `${limit.name}:turn`, points: 1, seconds: SLOWED_SECONDS };
    for (let left = TRIES; ; left -= 1) {
      try {
        return await this.counters.take(turn, address);
      } catch (error) {
        if (!(error instanceof TooMany) || left === 1) throw error;
        await pause((Number(error.values.seconds) + Math.random()) * 1_000);
      }
    }
  }

  /** Counts one request of an address. */
  async count(limit: Limit, address: string): Promise<void> {
    await this.counters.add(limit, address);
  }
}
