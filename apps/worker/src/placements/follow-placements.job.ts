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
  placementsToMove,
  SYSTEM,
  unsignedToLapse,
  unsignedToTell,
} from '@seve/database';
import { daysBetween, firstDayLetterDue, UNSIGNED_STATES } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
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
import { DataSource } from 'typeorm';
import { followDue } from '../follow-due.js';

const BY: Actor = SYSTEM;

type Find = typeof placementsToMove;

/** First and last days of signed places with the letters before them, amendments whose day has come, agreements that are not signed in time. */
@Injectable()
export class FollowPlacementsJob implements JobHandler<'follow-placements'> {
  readonly name = 'follow-placements';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: AgreementLetters,
    private readonly firstDays: FirstDayLetters,
  ) {}

  async run(_day: JobPayloads['follow-placements']): Promise<JobOutcome> {
    const today = this.clock.today();
    const done = [
      await this.each(amendmentsToApply, (work, id) =>
        this.follow(work, id, (amendment, placement) => followAmendment(work, amendment, placement, today)),
      ),
      await this.each(interruptionsToEnd, (work, id) =>
        this.follow(work, id, (amendment, placement) => endInterruption(work, amendment, placement)),
      ),
      await this.each(placementsToMove, (work, id) => this.move(work, id)),
      await this.each(unsignedToLapse, (work, id) => this.lapse(work, id)),
      await this.each(firstDaysToTell, (work, id) => this.tellFirstDay(work, id)),
      await this.each(unsignedToTell, (work, id) => this.tellUnsigned(work, id)),
    ];
    return done.some((count) => count > 0) ? 'done' : 'skipped';
  }

  private each(find: Find, act: (work: UnitOfWork, id: string) => Promise<void>): Promise<number> {
    return followDue(this.outbox, ({ limit }) => find(this.dataSource.manager, this.clock.today(), limit), act);
  }

  /** Student, placement, agreement and amendment are locked in this order. */
  private async follow(work: UnitOfWork, id: string, act: (amendment: Amendment, placement: Placement) => Promise<void>): Promise<void> {
    const { agreementId } = await work.manager.findOneByOrFail(Amendment, { id });
    const { amendment, placement } = await lockAmendmentPaper(work, 'agreement', { paperId: agreementId, amendmentId: id });
    await act(amendment, placement);
  }

  private async move(work: UnitOfWork, id: string): Promise<void> {
    const placement = await work.manager.findOneOrFail(Placement, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const today = this.clock.today();
    if (placement.state === 'signed' && placement.startOn <= today)
      await movePlacement(work, placement, { to: 'active', act: 'begin' }, BY);
    else if (placement.state === 'active' && placement.endOn !== null && placement.endOn < today)
      await movePlacement(work, placement, { to: 'completed', act: 'complete' }, BY);
  }

  private async tellFirstDay(work: UnitOfWork, id: string): Promise<void> {
    const placement = await work.manager.findOneOrFail(Placement, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const today = this.clock.today();
    const due = placement.state === 'signed' ? firstDayLetterDue(placement, today) : null;
    if (due === null) return;
    await this.firstDays.starts(work, id, daysBetween(today, placement.startOn));
    await work.manager.update(Placement, { id }, { [due === 'eve' ? 'eveTold' : 'weekBeforeTold']: placement.startOn });
  }

  private async tellUnsigned(work: UnitOfWork, id: string): Promise<void> {
    const agreement = await lockPaperRow(work, 'agreement', id);
    if (!UNSIGNED_STATES.some((state) => state === agreement.state)) return;
    const unsignedTold = await this.firstDays.unsigned(work, agreement, this.clock.today());
    await work.manager.update(Agreement, { id }, { unsignedTold });
  }

  private async lapse(work: UnitOfWork, id: string): Promise<void> {
    const { manager } = work;
    const agreement: Agreement = await lockPaperRow(work, 'agreement', id);
    if (!UNSIGNED_STATES.some((state) => state === agreement.state)) return;
    const out = await currentVersion(manager, { agreementId: id, amendmentId: null });
    if (out !== null) await voidVersion(work, await lockVersion(manager, out.id), { reason: 'lapsed', at: this.clock.now() }, BY);
    await movePaper(work, 'agreement', agreement, { to: 'lapsed', act: 'lapse' }, BY);
    await this.letters.lapsed(work, id);
  }
}
