import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import {
  type Application,
  availabilityOf,
  type BeforeAnswer,
  type LastMove,
  lastMoveOf,
  type Offer,
  Student,
  SYSTEM,
  takeLettersBack,
} from '@seve/database';
import {
  APPLICATION_TABLE,
  type ApplicationStatus,
  Conflict,
  InvalidTransition,
  isAnswerAct,
  nextActs,
  RUNNING_APPLICATION_STATUSES,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import {
  ApplicationLetters,
  closeIfOfferEnded,
  completeMove,
  datesAskedFor,
  lockOffer,
  moveApplication,
  seatsMoved,
} from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { applicationOf, lockApplication } from '../../../core/applications/own-application.js';
import { placeOn } from '../../../core/applications/requirements/require-free-days.js';
import type { CompanyPrincipal } from '../../../http/session/principal.js';
import { putInterviewBack } from './put-interview-back.js';

interface Answered {
  last: LastMove & { from: ApplicationStatus };
  before: BeforeAnswer;
}

/** Undoes an answer shortly after it was given: the application returns to its previous status, and the letters are not sent. */
@Injectable()
export class UndoAnswer {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
    @Inject(CONFIG) private readonly config: Pick<Config, 'undoMs'>,
  ) {}

  async undo(id: string, company: CompanyPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { offerId, studentId } = await applicationOf.company(work.manager, id, company.companyId);
      const offer = offerId === null ? null : await lockOffer(work.manager, offerId);
      await work.manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
      const application = await lockApplication(work.manager, id);
      const answered = await this.requireUndoable(work, application, company);
      await this.putBack(work, application, answered, company);
      await this.forget(work, application);
      await putInterviewBack(work, application.id, answered.before.interview);
      await this.endIfPlaced(work, { ...application, status: answered.last.from }, offer);
      if (offer) await this.leaveSeat(work, offer, application);
    });
  }

  /** @throws InvalidTransition when the status table has no undo for it; Conflict after the time limit, or for another person. */
  private async requireUndoable({ manager }: UnitOfWork, application: Application, by: CompanyPrincipal): Promise<Answered> {
    const { id, status, beforeAnswer: before } = application;
    if (!nextActs(APPLICATION_TABLE, status, by.role).includes('undo')) throw new InvalidTransition('status.not-allowed', { from: status });
    const last = await lastMoveOf(manager, id, this.config.undoMs);
    const { from = null, act = null } = last ?? {};
    if (!last?.isRecent || from === null || before === null || last.to !== status || !isAnswerAct(act))
      throw new Conflict('application.undo-late');
    if (last.byAccountId !== by.accountId) throw new Conflict('application.undo-not-yours');
    return { last: { ...last, from }, before };
  }

  private async putBack(work: UnitOfWork, application: Application, { last, before }: Answered, by: CompanyPrincipal): Promise<void> {
    const { interview: _, ...columns } = before;
    await moveApplication(work, application, last.from, by, { act: 'undo', changes: { ...columns, beforeAnswer: null } });
  }

  /** Deletes the unsent letters of the answer. @throws Conflict when one of them was sent early. */
  private async forget({ manager }: UnitOfWork, { id, version }: Application): Promise<void> {
    if (!(await takeLettersBack(manager, id, version))) throw new Conflict('application.undo-late');
  }

  /** Ends the application if the student has taken a place on the same days meanwhile. */
  private async endIfPlaced(work: UnitOfWork, application: Application, offer: Offer | null): Promise<void> {
    if (!(RUNNING_APPLICATION_STATUSES as readonly ApplicationStatus[]).includes(application.status)) return;
    const availability = await availabilityOf(work.manager, application.studentId);
    const days = datesAskedFor(application, { availability, offer, today: this.clock.today() });
    if (!(await placeOn(work.manager, application.studentId, days))) return;
    await moveApplication(work, application, 'obsolete', SYSTEM);
    await completeMove(work, this.letters, 'obsolete', [application.id]);
  }

  /** Gives back the offered seat, and ends the application if the offer has ended meanwhile. */
  private async leaveSeat(work: UnitOfWork, offer: Offer, { status }: Application): Promise<void> {
    if (status === 'offered') await seatsMoved(work, offer, -1);
    await closeIfOfferEnded(work, offer, this.letters);
  }
}
