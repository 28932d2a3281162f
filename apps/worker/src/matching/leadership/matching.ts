import { Inject, Injectable } from '@nestjs/common';
import { JobRunner } from '@seve/jobs';
import { Clock, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { LiveIndex } from '../engine/live-index.js';
import { type LeaderCallbacks, LeaderLock, LeadershipLostError } from './leader-lock.js';
import { ListKeeper } from './list-keeper.js';

/**
 * Leads the matching, or stands by: the leader takes jobs from the matching queue and keeps the stored lists equal to those of its index.
 */
@Injectable()
export class Matching implements LeaderCallbacks {
  /** Tasks outside of the jobs, one after the other. */
  private beside: Promise<unknown> = Promise.resolve();
  private isTurning = false;
  private isStopping = false;

  constructor(
    private readonly lock: LeaderLock,
    private readonly live: LiveIndex,
    private readonly lists: ListKeeper,
    private readonly runner: JobRunner,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Resolves when this process, or another one, is the leader. */
  start(): Promise<void> {
    return this.lock.keep(this);
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.live.close();
    await this.beside;
    await this.lock.leave();
  }

  async onElected(): Promise<void> {
    await this.live.open();
    if (this.isStopping) return;
    await this.runner.take('matching');
    this.doBeside(() => this.lists.align());
  }

  async onLost(): Promise<void> {
    this.live.close();
    await Promise.all([this.runner.leave('matching'), this.beside]);
  }

  /** Called by the schedule: handles a new day, and uses idle time. */
  look(): void {
    if (this.isTurning || !this.live.isOpen) return;
    if (this.live.index.today === this.clock.today()) this.live.settle();
    else this.turnDay();
  }

  private turnDay(): void {
    this.isTurning = true;
    this.doBeside(async () => {
      await this.lists.turnDay().finally(() => {
        this.isTurning = false;
      });
    });
  }

  private doBeside(task: () => Promise<void>): void {
    this.beside = this.beside.then(task).catch((error: unknown) => {
      if (!(error instanceof LeadershipLostError)) this.log.error({ err: error }, 'matching');
    });
  }
}
