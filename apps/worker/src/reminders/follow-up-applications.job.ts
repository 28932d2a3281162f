import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Application, applicationsToRead, clockOf, type Offer, SYSTEM } from '@seve/database';
import { type CivilDate, type ClockStep, dayInParis, readClock } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import {
  ApplicationLetters,
  completeMove,
  lockOffer,
  moveApplication,
  openCase,
  type StepWithLetters,
  seatsMoved,
  warnIfSilent,
  writeLettersOfStep,
} from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';

/** Ids of one query. */
const BATCH = 500;

/** Steps that end an application; the others only write letters. */
const ENDS = { expire: 'expired', lapse: 'expired_by_student' } as const;
type End = keyof typeof ENDS;
const isEnd = (step: ClockStep): step is End => Object.hasOwn(ENDS, step);
const ESCALATIONS: readonly ClockStep[] = ['escalate', 'escalate_interview'];

/** Reminds of, escalates and ends applications that wait for an answer. The rule is `readClock` of libs/domain. */
@Injectable()
export class FollowUpApplicationsJob implements JobHandler<'follow-up-applications'> {
  readonly name = 'follow-up-applications';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  async run(_day: JobPayloads['follow-up-applications']): Promise<JobOutcome> {
    const today = this.clock.today();
    let read = 0;
    for (let after: string | null = null; ; ) {
      const ids = await applicationsToRead(this.dataSource.manager, today, { after, limit: BATCH });
      for (const id of ids) await this.outbox.transaction((work) => this.follow(work, id, today));
      read += ids.length;
      after = ids.at(-1) ?? null;
      if (ids.length < BATCH) return read > 0 ? 'done' : 'skipped';
    }
  }

  /** Locks the offer before the application, as everywhere. */
  private async follow(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const { manager } = work;
    const seen = await clockOf(manager, id);
    if (seen === null) return;
    const offer = seen.status === 'offered' && seen.offerId !== null ? await lockOffer(manager, seen.offerId) : null;
    const application = await manager.findOne(Application, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const row = await clockOf(manager, id);
    const isTurn = application?.clockOn != null && application.clockOn <= today;
    if (row === null || !isTurn || row.status !== seen.status) return;
    const since = dayInParis(row.since);
    const { due, mark, nextOn } = readClock({ ...row, since }, today);
    if (due !== null && isEnd(due)) await this.end(work, application, ENDS[due], offer);
    else if (due !== null) await this.tell(work, { ...row, applicationId: id, step: due, since }, today);
    await manager.update(Application, { id }, { clockOn: nextOn, ...(due !== null && { clockMark: mark }) });
  }

  private async end(work: UnitOfWork, application: Application, end: (typeof ENDS)[End], offer: Offer | null): Promise<void> {
    const changes = end === 'expired' ? { expiredOn: this.clock.today() } : {};
    await moveApplication(work, application, end, SYSTEM, { changes });
    if (end === 'expired_by_student' && offer !== null) await seatsMoved(work, offer, -1);
    await completeMove(work, this.letters, end, [application.id]);
    if (end === 'expired') await warnIfSilent(work, application.companySiteId, this.letters);
  }

  private async tell(work: UnitOfWork, told: StepWithLetters, today: CivilDate): Promise<void> {
    if (ESCALATIONS.includes(told.step)) await openCase(work.manager, told.applicationId);
    await writeLettersOfStep(work, told, this.config.publicUrl, today);
  }
}
