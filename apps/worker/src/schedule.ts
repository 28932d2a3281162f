import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import {
  addressesToRemind,
  applicationsToRead,
  casesToReopen,
  contractsInSilence,
  contractsToEnd,
  contractsToFile,
  firstDaysToTell,
  frameworksToBegin,
  frameworksToEnd,
  frameworksToRenew,
  hasHeldLetter,
  hasInvitationPastItsTime,
  hasOfferToArchive,
  offersToAskAgain,
  offersToExpire,
  offersToList,
  offersToWarn,
  placementsToMove,
  placesToRemind,
  signatoriesToExpire,
  studentsWithEndingOffers,
  unsignedToLapse,
  unsignedToTell,
  versionsToSeal,
} from '@seve/database';
import { EVENING, HOUR_MS, lastEndToArchive, lastEndToAskAgain, lastSlot, MORNING } from '@seve/domain';
import { Outbox, Sweeper } from '@seve/jobs';
import { Clock, CONFIG, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
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

/** Every clock of the worker is on this page, but for `sweepMs` of its configuration. */
const SWEEP_FILES_EVERY_MS = HOUR_MS;
const COUNT_EVERY_MS = 60_000;
const FORGET_EVERY_MS = HOUR_MS;
const SEALED_AT_ONCE = 500;
/** Days before the last day of an offer on which its company is told. */
const WARNINGS_BEFORE = [7, 1] as const;

/** Enqueues what is due by the clock. Every worker has one; the keys of the jobs make two of them enqueue one. */
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
    private readonly matching: Matching,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** The first pass runs at once, for what a crash left behind. */
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
      invitations: () => this.lapseInvitations(),
      applications: () => this.followUpApplications(),
      escalations: () => this.reopenEscalations(),
      hosts: () => this.remindHosts(),
      seals: () => this.sealComplete(),
      signatories: () => this.remindSignatories(),
      placements: () => this.followPlacements(),
      contracts: () => this.follow('follow-contracts', [contractsToFile, contractsInSilence, contractsToEnd]),
      frameworks: () => this.follow('follow-frameworks', [frameworksToBegin, frameworksToEnd, frameworksToRenew]),
      'ended offers': () => this.endOffers(),
      'last days': () => this.warnOfLastDays(),
      'saved offers': () => this.tellOfSavedOffers(),
      'next year': () => this.askAboutNextYear(),
      'offers to archive': () => this.archiveOffers(),
      candidates: () => this.listCandidates(),
      digests: () => this.tellHeld(),
      matching: () => this.matching.look(),
    });
  }

  private async putJobsBack(): Promise<void> {
    const repaired = await this.sweeper.sweep();
    if (repaired > 0) this.log.warn({ repaired }, 'sweep put jobs back');
  }

  /** Offers past their last day. Those that could only start in the past leave the lists with the index of the new day. */
  private async endOffers(): Promise<void> {
    const over = await offersToExpire(this.dataSource.manager, this.clock.today());
    if (over.length === 0) return;
    await this.outbox.transaction((work) =>
      work.enqueueAll(
        'expire-offer',
        over.map((offerId) => ({ payload: { offerId } })),
      ),
    );
  }

  private async warnOfLastDays(): Promise<void> {
    const today = this.clock.today();
    for (const daysBefore of WARNINGS_BEFORE) {
      const asked = { today, days: daysBefore, occurrence: warningOccurrence(daysBefore) };
      const offerIds = await offersToWarn(this.dataSource.manager, asked);
      if (offerIds.length === 0) continue;
      await this.outbox.transaction((work) =>
        work.enqueueAll(
          'warn-expiring',
          offerIds.map((offerId) => ({ payload: { offerId, daysBefore } })),
        ),
      );
    }
  }

  private async tellOfSavedOffers(): Promise<void> {
    const day = this.clock.today();
    if ((await studentsWithEndingOffers(this.dataSource.manager, day, 1)).length === 0) return;
    await this.outbox.transaction((work) => work.enqueue('tell-saved-offers', { day }));
  }

  private async askAboutNextYear(): Promise<void> {
    const lastEnd = lastEndToAskAgain(this.clock.today());
    const offerIds = lastEnd === null ? [] : await offersToAskAgain(this.dataSource.manager, lastEnd);
    if (offerIds.length === 0) return;
    await this.outbox.transaction((work) =>
      work.enqueueAll(
        'ask-next-year',
        offerIds.map((offerId) => ({ payload: { offerId } })),
      ),
    );
  }

  private async archiveOffers(): Promise<void> {
    const day = this.clock.today();
    if (!(await hasOfferToArchive(this.dataSource.manager, lastEndToArchive(day)))) return;
    await this.outbox.transaction((work) => work.enqueue('archive-offers', { day }));
  }

  /** The generation is raised each minute, the files are swept once an hour. */
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

  private async lapseInvitations(): Promise<void> {
    const day = this.clock.today();
    if (!(await hasInvitationPastItsTime(this.dataSource.manager, day))) return;
    await this.outbox.transaction((work) => work.enqueue('lapse-invitations', { day }));
  }

  private async followUpApplications(): Promise<void> {
    const day = this.clock.today();
    if ((await applicationsToRead(this.dataSource.manager, day, { after: null, limit: 1 })).length === 0) return;
    await this.outbox.transaction((work) => work.enqueue('follow-up-applications', { day }));
  }

  private async reopenEscalations(): Promise<void> {
    const day = this.clock.today();
    if ((await casesToReopen(this.dataSource.manager, day, 1)).length === 0) return;
    await this.outbox.transaction((work) => work.enqueue('reopen-escalations', { day }));
  }

  private async remindHosts(): Promise<void> {
    const day = this.clock.today();
    if ((await placesToRemind(this.dataSource.manager, day, { after: null, limit: 1 })).length === 0) return;
    await this.outbox.transaction((work) => work.enqueue('remind-hosts', { day }));
  }

  /** Versions whose job a crash has lost. */
  private async sealComplete(): Promise<void> {
    const versionIds = await versionsToSeal(this.dataSource.manager, SEALED_AT_ONCE);
    if (versionIds.length === 0) return;
    await this.outbox.transaction((work) =>
      work.enqueueAll(
        'seal-paper',
        versionIds.map((versionId) => ({ payload: { versionId } })),
      ),
    );
  }

  private async remindSignatories(): Promise<void> {
    const [manager, day] = [this.dataSource.manager, this.clock.today()];
    const reminded = await addressesToRemind(manager, day, { after: null, limit: 1 });
    if (reminded.length === 0 && (await signatoriesToExpire(manager, day, 1)).length === 0) return;
    await this.outbox.transaction((work) => work.enqueue('remind-signatories', { day }));
  }

  private async followPlacements(): Promise<void> {
    const [manager, day] = [this.dataSource.manager, this.clock.today()];
    const due = [placementsToMove, unsignedToLapse, firstDaysToTell, unsignedToTell];
    if ((await Promise.all(due.map((find) => find(manager, day, 1)))).every((ids) => ids.length === 0)) return;
    await this.outbox.transaction((work) => work.enqueue('follow-placements', { day }));
  }

  /** Enqueues the job of the day where one of these finds a row. */
  private async follow(job: 'follow-contracts' | 'follow-frameworks', finds: readonly (typeof contractsToFile)[]): Promise<void> {
    const [manager, day] = [this.dataSource.manager, this.clock.today()];
    const due = await Promise.all(finds.map((find) => find(manager, day, { after: null, limit: 1 })));
    if (due.every((ids) => ids.length === 0)) return;
    await this.outbox.transaction((work) => work.enqueue(job, { day }));
  }

  /** From midnight on, until the list of every offer is that of the new day. */
  private async listCandidates(): Promise<void> {
    const day = this.clock.today();
    const offerIds = await offersToList(this.dataSource.manager, day);
    if (offerIds.length === 0) return;
    await this.outbox.transaction((work) =>
      work.enqueueAll(
        'list-candidates',
        offerIds.map((offerId) => ({ payload: { offerId, day } })),
      ),
    );
  }

  /** From eight o’clock on, and from six, until every reader has the letter of that hour. */
  private async tellHeld(): Promise<void> {
    for (const hour of [MORNING, EVENING] as const) {
      const slot = lastSlot(this.clock.now(), hour);
      if (!(await hasHeldLetter(this.dataSource.manager, digestSlot(slot)))) continue;
      await this.outbox.transaction((work) => work.enqueue('digest-events', slot));
    }
  }
}
