import { Injectable } from '@nestjs/common';
import { Outbox } from '@seve/jobs';
import { ApplicationLetters, completeMove, lockOffer, moveApplication, seatsMoved } from '@seve/lifecycles';
import type { LeavingInput } from '../../../core/applications/endings.dto.js';
import { applicationOf, lockApplication } from '../../../core/applications/own-application.js';
import type { StudentPrincipal } from '../../../http/session/principal.js';
import { recordPoolDecision } from '../answers/pool-consent.js';

/** Reason and message of the student to the company, without empty ones. */
const saying = ({ reason, message }: LeavingInput) => ({ ...(reason && { reasonCode: reason }), ...(message && { comment: message }) });

/** Actions by which a student ends an application. */
@Injectable()
export class LeaveApplication {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: ApplicationLetters,
  ) {}

  /** Declines an offered seat. */
  async decline(id: string, student: StudentPrincipal, input: LeavingInput): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { offerId } = await applicationOf.student(work.manager, id, student.studentId);
      const offer = offerId === null ? null : await lockOffer(work.manager, offerId);
      await moveApplication(work, await lockApplication(work.manager, id), 'declined', student, saying(input));
      if (offer) await seatsMoved(work, offer, -1);
      await completeMove(work, this.letters, 'declined', [id]);
    });
  }

  /** Withdraws an application before the company has decided; the student's consent to keep it for later ends too. */
  async withdraw(id: string, student: StudentPrincipal, input: LeavingInput): Promise<void> {
    await this.outbox.transaction(async (work) => {
      await applicationOf.student(work.manager, id, student.studentId);
      const application = await lockApplication(work.manager, id);
      await moveApplication(work, application, 'withdrawn', student, { ...saying(input), changes: { poolAgreedAt: null } });
      if (application.poolAgreedAt !== null) await recordPoolDecision(work.manager, student, { applicationId: id, given: false });
      await completeMove(work, this.letters, 'withdrawn', [id]);
    });
  }
}
