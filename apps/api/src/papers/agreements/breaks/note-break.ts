import { Injectable } from '@nestjs/common';
import { type Actor, type AgreementRow, Amendment, type Offer, Placement } from '@seve/database';
import { addDays, InvalidInput, type Locale, SIGNED_STATES } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { BreakLetters, lockOffer, lockPlacement, moveApplication, movePlacement, seatsMoved } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { IsNull, Not } from 'typeorm';
import { lockApplication } from '../../../core/applications/own-application.js';
import { requireFreeDays } from '../../../core/applications/requirements/require-free-days.js';
import type { AgreementFinder } from '../../own-paper.js';
import type { EarlyEndInput, InterruptionInput, PlacementCancellationInput } from './breaks.dto.js';

/** Interruption, resumption, early end and cancellation of a placement, noted by the office of the school. */
@Injectable()
export class NoteBreak {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: BreakLetters,
    private readonly clock: Clock,
  ) {}

  /** Idempotent. @throws Conflict where the placement does not run */
  async interrupt(find: AgreementFinder, { on, reason, words }: InterruptionInput, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { row, placement } = await lock(work, find);
      if (placement.state === 'interrupted') return;
      this.requireDay(row, on);
      await movePlacement(work, placement, { to: 'interrupted', act: 'interrupt', reasonCode: reason, comment: words }, by);
      await this.letters.interrupted(work, row.id, { act: 'interrupted', on, words, reason: null });
    });
  }

  /** Idempotent. @throws Conflict for days that another place has taken meanwhile */
  async resume(find: AgreementFinder, by: Actor, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { row, placement } = await lock(work, find);
      if (placement.state === 'active') return;
      const ahead = { startOn: this.clock.today(), endOn: row.endOn };
      if (ahead.startOn <= ahead.endOn) await requireFreeDays(work.manager, row.studentId, ahead, locale, row.placementId);
      await movePlacement(work, placement, { to: 'active', act: 'resume' }, by);
      const followed = { agreementId: row.id, appliedAt: Not(IsNull()), resumedAt: IsNull() };
      await work.manager.update(Amendment, followed, { resumedAt: () => 'now()' });
    });
  }

  /** Ends a placement early; the days after `on` are free again. Idempotent. */
  async endEarly(find: AgreementFinder, { on, reason, words }: EarlyEndInput, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { row, placement } = await lock(work, find);
      if (placement.state === 'ended_early') return;
      this.requireDay(row, on);
      const ended = { to: 'ended_early' as const, act: 'end_early' as const, reasonCode: reason, comment: words };
      await movePlacement(work, placement, { ...ended, changes: { endOn: on } }, by);
      await this.letters.interrupted(work, row.id, { act: 'ended', on: addDays(on, 1), words, reason });
    });
  }

  /** Cancels a placement: the student searches again, and the seat is free. Idempotent. @throws Conflict from the first day on */
  async cancel(find: AgreementFinder, { reason, words }: PlacementCancellationInput, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const offer = await lockSeat(work, find);
      const { row, placement } = await lock(work, find);
      if (placement.state === 'cancelled') return;
      const wasSigned = SIGNED_STATES.some((state) => state === row.state);
      await movePlacement(work, placement, { to: 'cancelled', act: 'cancel', reasonCode: reason, comment: words }, by);
      await freeSeat(work, placement, offer, words, by);
      await this.letters.cancelled(work, row.id, { words, wasSigned });
    });
  }

  private requireDay({ startOn, endOn }: AgreementRow, on: string): void {
    if (on > this.clock.today()) throw new InvalidInput([{ path: 'on', code: 'placement.break-ahead' }]);
    if (on < startOn || on > endOn) throw new InvalidInput([{ path: 'on', code: 'placement.break-outside' }]);
  }
}

interface Locked {
  row: AgreementRow;
  placement: Placement;
}

async function lock(work: UnitOfWork, find: AgreementFinder): Promise<Locked> {
  const { placementId } = await find(work.manager);
  const placement = await lockPlacement(work, placementId);
  return { row: await find(work.manager), placement };
}

/** Locks the offer before the student, in the order of all actions on seats. */
async function lockSeat({ manager }: UnitOfWork, find: AgreementFinder): Promise<Offer | null> {
  const { placementId } = await find(manager);
  const { offerId } = await manager.findOneByOrFail(Placement, { id: placementId });
  return offerId === null ? null : lockOffer(manager, offerId);
}

/** Cancels the accepted application of the place and frees its seat. */
async function freeSeat(work: UnitOfWork, { applicationId }: Placement, offer: Offer | null, words: string, by: Actor): Promise<void> {
  if (applicationId === null) return;
  const application = await lockApplication(work.manager, applicationId);
  if (application.status === 'accepted') await moveApplication(work, application, 'cancelled', by, { comment: words });
  if (offer !== null) await seatsMoved(work, offer, -1);
}
