import { Inject, Injectable } from '@nestjs/common';
import { LANES, type Lane } from '@seve/domain';
import { type QueueBackend, releaseLettersWakeUp } from '@seve/jobs';
import { QUEUE_BACKEND } from '@seve/runtime';
import { SerialRunner } from './serial-runner.js';

/** Urgent letters have rounds of their own beside those for all letters, so that none waits for a batch. */
@Injectable()
export class LetterRounds {
  private readonly urgent = new SerialRunner();
  private readonly all = new SerialRunner();

  constructor(@Inject(QUEUE_BACKEND) private readonly backend: QueueBackend) {}

  /**
   * Runs a round after the current one, with the last lane that it sends; null if another round waits already. The name of the wake-up job
   * is released before waiting, so that letters written meanwhile wake another worker.
   */
  async run<Result>(lane: Lane, round: (reach: Lane) => Promise<Result>): Promise<Result | null> {
    const [runner, reach] = lane === LANES.urgent ? [this.urgent, LANES.urgent] : [this.all, LANES.digest];
    await releaseLettersWakeUp(this.backend, lane);
    return runner.run(() => round(reach));
  }
}
