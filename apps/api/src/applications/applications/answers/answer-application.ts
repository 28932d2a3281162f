import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type Application, availabilityOf, birthDateOf, interviewOf, lockInternCount, Student } from '@seve/database';
import { addDays, Conflict, DAYS_TO_CONFIRM, isWithdrawn, type Locale, mayBePooled } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import {
  ApplicationLetters,
  completeMove,
  datesAskedFor,
  liftIfAnswered,
  lockCompany,
  lockOffer,
  moveApplication,
  requireSeat,
  seatsMoved,
} from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { beforeAnswer, NEW_ANSWER, READ_BY_NOW, requireUnchanged } from '../../../core/applications/answering.js';
import { applicationOf, lockApplication } from '../../../core/applications/own-application.js';
import { placeOn } from '../../../core/applications/requirements/require-free-days.js';
import { requireLawfulApplication } from '../../../core/applications/requirements/require-lawful.js';
import type { CompanyPrincipal } from '../../../http/session/principal.js';
import { requireInternPlace } from '../requirements/require-intern-place.js';
import type { OfferingInput, PoolingInput, RejectionInput } from './answer-input.dto.js';

/** Answers of a company to a received application. */
@Injectable()
export class AnswerApplication {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
    @Inject(CONFIG) private readonly config: Pick<Config, 'undoMs'>,
  ) {}

  /** Records that a person of the company opened the file. Opening it again changes nothing. */
  async read(id: string, company: CompanyPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const application = await this.ownLocked(work, id, company);
      if (application.status === 'read') return;
      await moveApplication(work, application, 'read', company, { changes: { readAt: () => 'now()' } });
      await completeMove(work, this.letters, 'read', [id]);
    });
  }

  /**
   * Reserves a seat for the student, who then accepts or declines; also possible for an application that was refused or ended without an
   * answer. @throws Conflict while the offer is withdrawn: an accepted offer must be published.
   */
  async offer(id: string, company: CompanyPrincipal, { message, version }: OfferingInput, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { offerId, studentId, status } = await applicationOf.company(manager, id, company.companyId);
      if (status === 'expired') await lockCompany(manager, company.companyId);
      await lockInternCount(manager, company.companyId);
      const offer = offerId === null ? null : await lockOffer(manager, offerId);
      // The lock orders this after an acceptance elsewhere at the same instant: that acceptance either places the student first, or finds
      // this seat already offered.
      await manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
      const application = await lockApplication(manager, id);
      requireUnchanged(application, version, locale);
      const today = this.clock.today();
      const days = datesAskedFor(application, { availability: await availabilityOf(manager, studentId), offer, today });
      const guard = async () => {
        if (offer && isWithdrawn(offer)) throw new Conflict('application.offer-withdrawn');
        if (offer) await requireSeat(work, offer);
        await requireLawfulApplication(manager, application, { today, locale });
        if (await placeOn(manager, studentId, days)) throw new Conflict('application.student-placed');
        await requireInternPlace(manager, { application, offer, days, today, locale, promised: 'all' });
      };
      const answerBy = addDays(today, DAYS_TO_CONFIRM);
      const before = beforeAnswer(application, await interviewOf(manager, id));
      const answer = { ...NEW_ANSWER, ...READ_BY_NOW, companyMessage: message || null, answerBy, beforeAnswer: before };
      await moveApplication(work, application, 'offered', company, { changes: answer, guard });
      if (offer) await seatsMoved(work, offer, 1);
      await completeMove(work, this.letters, 'offered', [id], this.config.undoMs);
      if (status === 'expired') await liftIfAnswered(work, company.companyId, this.letters);
    });
  }

  /**
   * Refuses the application; also, late, one that ended without an answer. Refusing the last unanswered one lifts the pause of the
   * company's offers.
   */
  async reject(id: string, company: CompanyPrincipal, input: RejectionInput, locale: Locale): Promise<void> {
    await this.outbox.transaction((work) => this.rejectIn(work, id, company, input, locale));
  }

  /** Does the same as `reject`, in the caller's transaction. */
  async rejectIn(work: UnitOfWork, id: string, company: CompanyPrincipal, input: RejectionInput, locale: Locale): Promise<void> {
    const { reason, message, shared = true, version } = input;
    const { status } = await applicationOf.company(work.manager, id, company.companyId);
    if (status === 'expired') await lockCompany(work.manager, company.companyId);
    const application = await lockApplication(work.manager, id);
    requireUnchanged(application, version, locale);
    const before = beforeAnswer(application, await interviewOf(work.manager, id));
    const refusal = { refusalReason: reason, refusalShared: shared, companyMessage: message || null };
    const answer = { ...NEW_ANSWER, ...refusal, beforeAnswer: before };
    await moveApplication(work, application, 'rejected', company, { changes: answer, reasonCode: reason });
    await completeMove(work, this.letters, 'rejected', [id], this.config.undoMs);
    if (status === 'expired') await liftIfAnswered(work, company.companyId, this.letters);
  }

  /**
   * Asks the student whether the company may keep the file; until the student agrees, the file closes as after a refusal. @throws Conflict
   * for a child under 15.
   */
  async pool(id: string, company: CompanyPrincipal, input: PoolingInput, locale: Locale): Promise<void> {
    await this.outbox.transaction((work) => this.poolIn(work, id, company, input, locale));
  }

  /** Does the same as `pool`, in the caller's transaction. */
  async poolIn(work: UnitOfWork, id: string, company: CompanyPrincipal, { message, version }: PoolingInput, locale: Locale): Promise<void> {
    const application = await this.ownLocked(work, id, company);
    requireUnchanged(application, version, locale);
    const answer = { ...NEW_ANSWER, companyMessage: message || null, poolAgreedAt: null, beforeAnswer: null };
    const guard = () => this.requirePoolable(work, application);
    await moveApplication(work, application, 'pool', company, { changes: answer, guard });
    await completeMove(work, this.letters, 'pool', [id]);
  }

  private async requirePoolable({ manager }: UnitOfWork, { studentId }: Application): Promise<void> {
    const birthDate = birthDateOf(await manager.findOneByOrFail(Student, { id: studentId }));
    if (!mayBePooled(birthDate, this.clock.today())) throw new Conflict('application.pool-under-15');
  }

  private async ownLocked({ manager }: UnitOfWork, id: string, { companyId }: CompanyPrincipal): Promise<Application> {
    await applicationOf.company(manager, id, companyId);
    return lockApplication(manager, id);
  }
}
