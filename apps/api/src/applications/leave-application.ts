import { Injectable } from '@nestjs/common';
import { Outbox } from '@seve/jobs';
import type { StudentPrincipal } from '../http/principal.js';
import { ApplicationLetters } from './application-letters.js';
import { moveApplication } from './move-application.js';
import { applicationOf, lockApplication } from './own-application.js';
import { lockOffer, seatsMoved } from './seats.js';

/** How a student ends an application. */
@Injectable()
export class LeaveApplication {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: ApplicationLetters,
  ) {}

  /** Gives back an offered seat. */
  async decline(id: string, student: StudentPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { offerId } = await applicationOf.student(work.manager, id, student.studentId);
      const offer = await lockOffer(work.manager, offerId);
      await moveApplication(work, await lockApplication(work.manager, id), 'declined', student);
      await seatsMoved(work, offer, -1);
      await this.letters.write(work, 'declined', [id]);
    });
  }

  /** Takes back an application that nobody has answered. */
  async withdraw(id: string, student: StudentPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      await applicationOf.student(work.manager, id, student.studentId);
      await moveApplication(work, await lockApplication(work.manager, id), 'withdrawn', student);
      await this.letters.write(work, 'withdrawn', [id]);
    });
  }
}
