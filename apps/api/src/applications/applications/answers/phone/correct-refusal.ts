import { Injectable } from '@nestjs/common';
import { type Application, availabilityOf, type BeforeAnswer, interviewOf, lastMoveOf, Student } from '@seve/database';
import {
  type ApplicationStatus,
  CORRECTION_DAYS,
  Conflict,
  DAY_MS,
  ENDED_OFFER_STATUSES,
  InvalidTransition,
  isInterviewAhead,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { ApplicationLetters, completeInterviewChange, completeMove, datesAskedFor, lockOffer, moveApplication } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { applicationOf, lockApplication } from '../../../../core/applications/own-application.js';
import { placeOn } from '../../../../core/applications/requirements/require-free-days.js';
import type { CompanyPrincipal } from '../../../../http/session/principal.js';
import { putInterviewBack } from '../put-interview-back.js';

const CORRECTION_MS = CORRECTION_DAYS * DAY_MS;

/** Corrects a refusal noted from a phone call that the company says it did not give: the application returns to its previous status. */
@Injectable()
export class CorrectRefusal {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  /**
   * @throws Conflict once the days for a correction are over, when the offer has ended, or when the student has found a place on the same
   * days.
   */
  async correct(id: string, company: CompanyPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { offerId, studentId } = await applicationOf.company(manager, id, company.companyId);
      const offer = offerId === null ? null : await lockOffer(manager, offerId);
      await manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
      const application = await lockApplication(manager, id);
      const { from, before } = await this.requireCorrectable(work, application);
      const guard = async () => {
        if (offer && ENDED_OFFER_STATUSES.includes(offer.status) && offer.closeReason !== 'max_applications')
          throw new Conflict('application.correction-offer-ended');
        const today = this.clock.today();
        const availability = await availabilityOf(manager, studentId);
        if (await placeOn(manager, studentId, datesAskedFor(application, { availability, offer, today })))
          throw new Conflict('application.student-placed');
      };
      const { interview, ...columns } = before;
      const changes = { ...columns, beforeAnswer: null, clockMark: null };
      await moveApplication(work, application, from, company, { act: 'correct_refusal', changes, guard });
      await completeMove(work, this.letters, 'refusal_corrected', [id]);
      await this.restoreInterview(work, id, interview);
    });
  }

  /**
   * @throws InvalidTransition when the application is not refused; Conflict when the company refused by itself, or the days for a
   * correction are over.
   */
  private async requireCorrectable(
    { manager }: UnitOfWork,
    application: Application,
  ): Promise<{ from: ApplicationStatus; before: BeforeAnswer }> {
    const { id, status, beforeAnswer: before } = application;
    if (status !== 'rejected') throw new InvalidTransition('status.not-allowed', { from: status });
    const last = await lastMoveOf(manager, id, CORRECTION_MS);
    if (last?.act !== 'refuse_by_phone' || last.from === null || before === null)
      throw new InvalidTransition('status.not-allowed', { from: status });
    if (!last.isRecent) throw new Conflict('application.correction-late', { days: CORRECTION_DAYS });
    return { from: last.from, before };
  }

  /** Restores an interview that the refusal had cancelled, and notifies its participants, unless its time has passed. */
  private async restoreInterview(work: UnitOfWork, id: string, before: BeforeAnswer['interview']): Promise<void> {
    await putInterviewBack(work, id, before);
    const interview = await interviewOf(work.manager, id);
    if (!interview || interview.status === 'cancelled') return;
    const startsAt = interview.startsAt === null ? null : new Date(interview.startsAt);
    if (!isInterviewAhead({ status: interview.status, startsAt }, this.clock.now())) return;
    await completeInterviewChange(work, this.letters, interview.status, id);
  }
}
