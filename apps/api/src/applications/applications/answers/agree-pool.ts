import { Injectable } from '@nestjs/common';
import { Application, birthDateOf, type Offer, Student } from '@seve/database';
import { Conflict, InvalidTransition, isMinor, mayBePooled, POOL_CONSENT_VERSION } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { ApplicationLetters, closeIfOfferEnded, lockOffer } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { applicationOf, lockApplication } from '../../../core/applications/own-application.js';
import type { StudentPrincipal } from '../../../http/session/principal.js';
import type { PoolAgreementInput } from './answer-input.dto.js';
import { recordPoolDecision } from './pool-consent.js';

/**
 * Records a student's answer to a company that asks to keep the application for later. The student can withdraw the consent as easily as it
 * was given.
 */
@Injectable()
export class AgreePool {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  /** Records the student's consent once, and notifies the school of a minor. @throws Conflict when the consent text has changed. */
  async agree(id: string, student: StudentPrincipal, { consentTextVersion }: PoolAgreementInput): Promise<void> {
    if (consentTextVersion !== POOL_CONSENT_VERSION) throw new Conflict('consent.text-changed');
    await this.withPooled(id, student, async (work, application) => {
      if (application.poolAgreedAt !== null) return;
      const birthDate = birthDateOf(await work.manager.findOneByOrFail(Student, { id: application.studentId }));
      const today = this.clock.today();
      if (!mayBePooled(birthDate, today)) throw new Conflict('application.pool-under-15');
      await work.manager.update(Application, { id }, { poolAgreedAt: this.clock.now() });
      await recordPoolDecision(work.manager, student, { applicationId: id, given: true });
      if (isMinor(birthDate, today)) await this.letters.writePoolAgreement(work, id);
    });
  }

  /**
   * Records the refusal or the withdrawn consent. The company loses access to the file at once; the application ends too where its offer
   * has ended.
   */
  async refuse(id: string, student: StudentPrincipal): Promise<void> {
    await this.withPooled(id, student, async (work, { poolAgreedAt }, offer) => {
      await work.manager.update(Application, { id }, { poolAgreedAt: null });
      if (poolAgreedAt !== null) await recordPoolDecision(work.manager, student, { applicationId: id, given: false });
      if (offer) await closeIfOfferEnded(work, offer, this.letters);
    });
  }

  private async withPooled(
    id: string,
    { studentId }: StudentPrincipal,
    act: (work: UnitOfWork, application: Application, offer: Offer | null) => Promise<void>,
  ): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { offerId } = await applicationOf.student(work.manager, id, studentId);
      const offer = offerId === null ? null : await lockOffer(work.manager, offerId);
      const application = await lockApplication(work.manager, id);
      if (application.status !== 'pool') throw new InvalidTransition('status.not-allowed', { from: application.status });
      await act(work, application, offer);
    });
  }
}
