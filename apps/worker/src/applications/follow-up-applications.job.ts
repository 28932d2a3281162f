import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Application, applicationsToRead, type ClockRow, clockOf, type Offer, SYSTEM } from '@seve/database';
import { type CivilDate, type ClockReading, type ClockStep, dayInParis, readClock } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import {
  ApplicationLetters,
  completeMove,
  lockCompany,
  lockOffer,
  moveApplication,
  openCase,
  type StepWithLetters,
  seatsMoved,
  warnIfSilent,
  writeLettersOfStep,
} from '@seve/lifecycles';
import { CONFIG } from '@seve/runtime';
import type { DailyJob, Duty } from '../daily-jobs.js';

/** Steps that end an application; the others only write letters. */
const ENDS = { expire: 'expired', lapse: 'expired_by_student' } as const;
type End = keyof typeof ENDS;
const isEnd = (step: ClockStep): step is End => Object.hasOwn(ENDS, step);
const ESCALATIONS: readonly ClockStep[] = ['escalate', 'escalate_interview'];

interface Ending {
  end: (typeof ENDS)[End];
  companyId: string;
  /** Offer of an offered place. */
  offer: Offer | null;
}

const readingOf = (row: ClockRow, today: CivilDate): ClockReading => readClock({ ...row, since: dayInParis(row.since) }, today);

/** Reminds of, escalates and ends applications that wait for an answer, by `readClock` of libs/domain. */
@Injectable()
export class FollowUpApplicationsJob implements DailyJob<'follow-up-applications'> {
  readonly name = 'follow-up-applications';
  readonly duties: readonly Duty[] = [{ find: applicationsToRead, act: (work, id, today) => this.follow(work, id, today) }];

  constructor(
    private readonly letters: ApplicationLetters,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /**
   * Processes an application. Locks its company if it ends unanswered, then the offer, then the application, in the same order as
   * elsewhere.
   */
  private async follow(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const { manager } = work;
    const seen = await clockOf(manager, id);
    if (seen === null) return;
    const isEnding = readingOf(seen, today).due === 'expire';
    if (isEnding) await lockCompany(manager, seen.companyId);
    const offer = seen.status === 'offered' && seen.offerId !== null ? await lockOffer(manager, seen.offerId) : null;
    const application = await manager.findOne(Application, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const row = await clockOf(manager, id);
    const isTurn = application?.clockOn != null && application.clockOn <= today;
    if (row === null || !isTurn || row.status !== seen.status) return;
    const { due, mark, nextOn } = readingOf(row, today);
    // It became due after the first read, without the company's lock: the next run ends it.
    if (due === 'expire' && !isEnding) return;
    if (due !== null && isEnd(due)) await this.end(work, application, { end: ENDS[due], companyId: row.companyId, offer }, today);
    else if (due !== null) await this.tell(work, { ...row, applicationId: id, step: due, since: dayInParis(row.since) }, today);
    await manager.update(Application, { id }, { clockOn: nextOn, ...(due !== null && { clockMark: mark }) });
  }

  private async end(work: UnitOfWork, application: Application, { end, companyId, offer }: Ending, today: CivilDate): Promise<void> {
    const changes = end === 'expired' ? { expiredOn: today } : {};
    await moveApplication(work, application, end, SYSTEM, { changes });
    if (end === 'expired_by_student' && offer !== null) await seatsMoved(work, offer, -1);
    await completeMove(work, this.letters, end, [application.id]);
    if (end === 'expired') await warnIfSilent(work, companyId, this.letters);
  }

  private async tell(work: UnitOfWork, told: StepWithLetters, today: CivilDate): Promise<void> {
    if (ESCALATIONS.includes(told.step)) await openCase(work.manager, told.applicationId);
    await writeLettersOfStep(work, told, this.config.publicUrl, today);
  }
}
