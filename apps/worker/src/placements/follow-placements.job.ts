import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Agreement,
  Amendment,
  amendmentsToApply,
  currentVersion,
  firstDaysToTell,
  interruptionsToEnd,
  lockVersion,
  Placement,
  paperRef,
  placementsToMove,
  SYSTEM,
  unsignedToLapse,
  unsignedToTell,
} from '@seve/database';
import { type CivilDate, daysBetween, firstDayLetterDue, UNSIGNED_STATES } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import {
  AgreementLetters,
  endInterruption,
  FirstDayLetters,
  followAmendment,
  lockAmendmentPaper,
  lockPaperRow,
  movePaper,
  movePlacement,
  voidVersion,
} from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { DailyJob, Duty } from '../daily-jobs.js';

const BY: Actor = SYSTEM;

/** Processes first and last days of signed places with the letters before them, due amendments, and agreements not signed in time. */
@Injectable()
export class FollowPlacementsJob implements DailyJob<'follow-placements'> {
  readonly name = 'follow-placements';
  readonly duties: readonly Duty[] = [
    { find: amendmentsToApply, act: (work, id, today) => this.apply(work, id, today) },
    { find: interruptionsToEnd, act: (work, id) => this.resume(work, id) },
    { find: placementsToMove, act: (work, id, today) => this.move(work, id, today) },
    { find: unsignedToLapse, act: (work, id) => this.lapse(work, id) },
    { find: firstDaysToTell, act: (work, id, today) => this.tellFirstDay(work, id, today) },
    { find: unsignedToTell, act: (work, id, today) => this.tellUnsigned(work, id, today) },
  ];

  constructor(
    private readonly clock: Clock,
    private readonly letters: AgreementLetters,
    private readonly firstDays: FirstDayLetters,
  ) {}

  private async apply(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const { amendment, placement } = await this.lock(work, id);
    await followAmendment(work, amendment, placement, today);
  }

  private async resume(work: UnitOfWork, id: string): Promise<void> {
    const { amendment, placement } = await this.lock(work, id);
    await endInterruption(work, amendment, placement);
  }

  /** Locks student, placement, agreement and amendment in this order. */
  private async lock(work: UnitOfWork, id: string): Promise<{ amendment: Amendment; placement: Placement }> {
    const { agreementId } = await work.manager.findOneByOrFail(Amendment, { id });
    return lockAmendmentPaper(work, 'agreement', { paperId: agreementId, amendmentId: id });
  }

  private async move(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const placement = await work.manager.findOneOrFail(Placement, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (placement.state === 'signed' && placement.startOn <= today)
      await movePlacement(work, placement, { to: 'active', act: 'begin' }, BY);
    else if (placement.state === 'active' && placement.endOn !== null && placement.endOn < today)
      await movePlacement(work, placement, { to: 'completed', act: 'complete' }, BY);
  }

  private async tellFirstDay(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const placement = await work.manager.findOneOrFail(Placement, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const due = placement.state === 'signed' ? firstDayLetterDue(placement, today) : null;
    if (due === null) return;
    await this.firstDays.starts(work, id, daysBetween(today, placement.startOn));
    await work.manager.update(Placement, { id }, { [due === 'eve' ? 'eveTold' : 'weekBeforeTold']: placement.startOn });
  }

  private async tellUnsigned(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const agreement = await lockPaperRow(work, 'agreement', id);
    if (!UNSIGNED_STATES.some((state) => state === agreement.state)) return;
    const unsignedTold = await this.firstDays.unsigned(work, agreement, today);
    await work.manager.update(Agreement, { id }, { unsignedTold });
  }

  private async lapse(work: UnitOfWork, id: string): Promise<void> {
    const { manager } = work;
    const agreement: Agreement = await lockPaperRow(work, 'agreement', id);
    if (!UNSIGNED_STATES.some((state) => state === agreement.state)) return;
    const out = await currentVersion(manager, paperRef('agreement', id));
    if (out !== null) await voidVersion(work, await lockVersion(manager, out.id), { reason: 'lapsed', at: this.clock.now() }, BY);
    await movePaper(work, 'agreement', agreement, { to: 'lapsed', act: 'lapse' }, BY);
    await this.letters.lapsed(work, id);
  }
}
