import { Injectable } from '@nestjs/common';
import { Application, applicationsSent, type Offer, StateChange, Student, withAvailability } from '@seve/database';
import { type Availability, Conflict, type Locale } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { ApplicationLetters, completeMove, datesAskedFor, lockOffer, moveApplication } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { applicationOf, lockApplication } from '../../../core/applications/own-application.js';
import { receivingSite, requireOpenOffer } from '../../../core/applications/receiver.js';
import { requireFreeDays } from '../../../core/applications/requirements/require-free-days.js';
import { requireLawfulApplication } from '../../../core/applications/requirements/require-lawful.js';
import { requireComplete, requireNoUnsolicited, requireOpenRoom } from '../../../core/applications/sending-guards.js';
import type { StudentPrincipal } from '../../../http/session/principal.js';

/** Resets everything recorded after the sending, except that the company has read it: it may read again what it already knew. */
const AS_SENT = {
  answeredAt: null,
  answerBy: null,
  beforeAnswer: null,
  refusalReason: null,
  refusalShared: true,
  companyMessage: null,
  poolAgreedAt: null,
  clockMark: null,
} as const;

@Injectable()
export class RestoreApplication {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  /** Restores an application, once per application: the offer or company must still be open, and the days free. */
  async restore(id: string, principal: StudentPrincipal, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { offerId } = await applicationOf.student(manager, id, principal.studentId);
      const offer = offerId === null ? null : await lockOffer(manager, offerId);
      const locked = await manager.findOneOrFail(Student, { where: { id: principal.studentId }, lock: { mode: 'pessimistic_write' } });
      const student = await withAvailability(manager, locked);
      const application = await lockApplication(manager, id);
      const guard = () => this.guard(work, application, { student, offer, locale });
      await moveApplication(work, application, 'submitted', principal, { act: 'restore', changes: AS_SENT, guard });
      await completeMove(work, this.letters, 'restored', [id]);
    });
  }

  private async guard(
    { manager }: UnitOfWork,
    application: Application,
    { student, offer, locale }: { student: Student & Availability; offer: Offer | null; locale: Locale },
  ): Promise<void> {
    const today = this.clock.today();
    const restored = { entityType: 'application', entityId: application.id, act: 'restore' } as const;
    if (await manager.existsBy(StateChange, restored)) throw new Conflict('application.restored-once');
    if (offer) await requireOpenOffer(manager, offer, today);
    else {
      const { companyId } = await receivingSite(manager, { companyId: null, siteId: application.companySiteId });
      await requireNoUnsolicited(manager, { studentId: student.id, companyId });
    }
    requireComplete(student);
    await requireFreeDays(manager, student.id, datesAskedFor(application, { availability: student.availability, offer, today }), locale);
    requireOpenRoom(await applicationsSent(manager, student.id));
    await requireLawfulApplication(manager, application, { today, locale });
  }
}
