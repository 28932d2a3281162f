import { Injectable } from '@nestjs/common';
import { Placement, Student } from '@seve/database';
import { NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { ApplicationLetters, completeMove, lockOffer, moveApplication, movePlacement, seatsMoved } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';
import type { Cancellation, CancellationInput } from '../../../core/applications/endings.dto.js';
import { applicationOf, type FoundApplication, lockApplication } from '../../../core/applications/own-application.js';
import { isCompany, isSchool, isStudent, type Principal } from '../../../http/session/principal.js';

@Injectable()
export class CancelApplication {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: ApplicationLetters,
  ) {}

  /**
   * Cancels an agreed place before anything is signed: frees its days and its seat, and the student searches again. A filled offer stays
   * filled.
   */
  async cancel(id: string, by: Principal, { reason }: CancellationInput): Promise<Cancellation> {
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { offerId, studentId } = await this.find(manager, id, by);
      const offer = offerId === null ? null : await lockOffer(manager, offerId);
      await manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
      await moveApplication(work, await lockApplication(manager, id), 'cancelled', by, { comment: reason });
      const place = await manager.findOneByOrFail(Placement, { applicationId: id });
      await completeMove(work, this.letters, 'cancelled', [id]);
      await movePlacement(work, place, { to: 'cancelled', act: 'cancel', comment: reason }, by);
      if (offer) await seatsMoved(work, offer, -1);
      return { applicationId: id, offerStatus: offer?.status ?? null };
    });
  }

  /** @throws NotFound for a person who is not a party to the application */
  private find(manager: EntityManager, id: string, by: Principal): Promise<FoundApplication> {
    if (isStudent(by)) return applicationOf.student(manager, id, by.studentId);
    if (isCompany(by)) return applicationOf.company(manager, id, by.companyId);
    if (isSchool(by)) return applicationOf.school(manager, id, by);
    throw new NotFound('not-found');
  }
}
