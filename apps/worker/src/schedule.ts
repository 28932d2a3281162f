import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { hasHeldLetter, offersToAskAgain, offersToExpire, offersToList, offersToWarn, versionsToSeal } from '@seve/database';
import { EVENING, HOUR_MS, lastEndToAskAgain, lastSlot, MORNING } from '@seve/domain';
import { type JobName, type JobPayloads, Outbox, Sweeper } from '@seve/jobs';
import { Clock, CONFIG, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { DailyJobs } from './daily-jobs.js';
import { Matching } from './matching/leadership/matching.js';
import { warningOccurrence } from './offers/warn-expiring.job.js';
import { RecheckCvs } from './people/cv/recheck-cvs.js';
import { SweepFiles } from './people/cv/sweep-files.js';
import { ForgetOld } from './platform/housekeeping/forget-old.js';
import { GuardFiles } from './platform/housekeeping/guard-files.js';
import { KeepAudit } from './platform/housekeeping/keep-audit.js';
import { TellGivenUp } from './platform/housekeeping/tell-given-up.js';
import { WatchLetters } from './platform/mail/watch-letters.js';
import { digestSlot } from './platform/notifications/digest-slot.js';
import { runDuties } from './run-duties.js';

/** Intervals of the worker, except `sweepMs`, which is configured. */
const SWEEP_FILES_EVERY_MS = HOUR_MS;
const COUNT_EVERY_MS = 60_000;
const FORGET_EVERY_MS = HOUR_MS;
const SEALED_AT_ONCE = 500;
/** Days before the last day of an offer on which its company is warned. */
const WARNINGS_BEFORE = [7, 1] as const;

/** Enqueues due work. Every worker has a schedule; the keys of the jobs prevent duplicates. */
@Injectable()
export class Schedule {
  private timer: NodeJS.Timeout | undefined;
  private pass: Promise<void> | null = null;
  private countedAt = Number.NEGATIVE_INFINITY;
  private filesSweptAt = Number.NEGATIVE_INFINITY;
  private forgottenAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly sweeper: Sweeper,
    private readonly clock: Clock,
    private readonly files: SweepFiles,
    private readonly cvs: RecheckCvs,
    private readonly guard: GuardFiles,
    private readonly audit: KeepAudit,
    private readonly old: ForgetOld,
    private readonly givenUp: TellGivenUp,
    private readonly letters: WatchLetters,
    private readonly daily: DailyJobs,
    private readonly matching: Matching,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Runs the first pass at once, to enqueue work lost in a crash. */
  start(): void {
    this.timer = setInterval(() => this.tick(), this.config.sweepMs);
    this.tick();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.pass;
  }

  private tick(): void {
    this.pass ??= this.lookAround().finally(() => {
      this.pass = null;
    });
  }

  private lookAround(): Promise<void> {
    return runDuties(this.log, {
      jobs: () => this.putJobsBack(),
      'given-up jobs': () => this.givenUp.look(),
      letters: () => this.letters.look(),
      files: () => this.sweepFiles(),
      forgetting: () => this.forgetOld(),
      audit: () => this.audit.keep(),
      // Before the daily jobs archive offers: an archived offer gets no letter about next year.
      'next year': () => this.askAboutNextYear(),
      ...Object.fromEntries(this.daily.all.map((job) => [job.name, () => this.daily.enqueueIfDue(job)])),
      seals: () => this.sealComplete(),
      'ended offers': () => this.endOffers(),
      'last days': () => this.warnOfLastDays(),
      candidates: () => this.listCandidates(),
      digests: () => this.tellHeld(),
      matching: () => this.matching.look(),
    });
  }

  private async putJobsBack(): Promise<void> {
    const repaired = await this.sweeper.sweep();
    if (repaired > 0) this.log.warn({ repaired }, 'sweep put jobs back');
  }

  private async enqueue<Name extends JobName>(name: Name, payloads: readonly JobPayloads[Name][]): Promise<void> {
    if (payloads.length === 0) return;
    const jobs = payloads.map((payload) => ({ payload }));
    await this.outbox.transaction((work) => work.enqueueAll(name, jobs));
  }

  /**
   * Enqueues the end of offers past their last day. Offers that could only start in the past leave the lists with the index of the new day.
   */
  private async endOffers(): Promise<void> {
    const offerIds = await offersToExpire(this.dataSource.manager, this.clock.today());
    await this.enqueue(
      'expire-offer',
      offerIds.map((offerId) => ({ offerId })),
    );
  }

  private async warnOfLastDays(): Promise<void> {
    const today = this.clock.today();
    for (const daysBefore of WARNINGS_BEFORE) {
      const asked = { today, days: daysBefore, occurrence: warningOccurrence(daysBefore) };
      const offerIds = await offersToWarn(this.dataSource.manager, asked);
      await this.enqueue(
        'warn-expiring',
        offerIds.map((offerId) => ({ offerId, daysBefore })),
      );
    }
  }

  private async askAboutNextYear(): Promise<void> {
    const lastEnd = lastEndToAskAgain(this.clock.today());
    const offerIds = lastEnd === null ? [] : await offersToAskAgain(this.dataSource.manager, lastEnd);
    await this.enqueue(
      'ask-next-year',
      offerIds.map((offerId) => ({ offerId })),
    );
  }

  /** Increments the generation each minute, and sweeps the files once an hour. */
  private async sweepFiles(): Promise<void> {
    if (performance.now() - this.countedAt < COUNT_EVERY_MS) return;
    this.countedAt = performance.now();
    if (performance.now() - this.filesSweptAt < SWEEP_FILES_EVERY_MS) return void (await this.guard.look());
    this.filesSweptAt = performance.now();
    const swept = await this.files.sweep();
    if (swept === null) this.log.warn('files are not swept: the database is older than they are');
    else if (swept.deleted + swept.quarantined > 0) this.log.warn(swept, 'files without a row');
    await this.cvs.recheck();
  }

  private async forgetOld(): Promise<void> {
    if (performance.now() - this.forgottenAt < FORGET_EVERY_MS) return;
    this.forgottenAt = performance.now();
    await this.old.forget();
  }

  /** Enqueues the sealing of signed versions whose job was lost in a crash. */
  private async sealComplete(): Promise<void> {
    const versionIds = await versionsToSeal(this.dataSource.manager, SEALED_AT_ONCE);
    await this.enqueue(
      'seal-paper',
      versionIds.map((versionId) => ({ versionId })),
    );
  }

  /** Enqueues the candidate lists of offers that have none of today. */
  private async listCandidates(): Promise<void> {
    const day = this.clock.today();
    const offerIds = await offersToList(this.dataSource.manager, day);
    await this.enqueue(
      'list-candidates',
      offerIds.map((offerId) => ({ offerId, day })),
    );
  }

  /** Enqueues the digest of 8:00 and of 18:00 until each reader has received it. */
  private async tellHeld(): Promise<void> {
    for (const hour of [MORNING, EVENING] as const) {
      const slot = lastSlot(this.clock.now(), hour);
      if (!(await hasHeldLetter(this.dataSource.manager, digestSlot(slot)))) continue;
      await this.enqueue('digest-events', [slot]);
    }
  }
}
