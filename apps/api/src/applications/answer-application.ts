import { Injectable } from '@nestjs/common';
import type { Application } from '@seve/database';
import { Outbox, type Work } from '@seve/jobs';
import type { CompanyPrincipal } from '../http/principal.js';
import { ApplicationLetters } from './application-letters.js';
import type { OfferingInput, RejectionInput } from './applications.dto.js';
import { moveApplication } from './move-application.js';
import { applicationOf, lockApplication } from './own-application.js';
import { lockOffer, requireSeat, seatsMoved } from './seats.js';

/** What a company does with an application to one of its offers. */
@Injectable()
export class AnswerApplication {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: ApplicationLetters,
  ) {}

  /** A person opens the file. Opening it again changes nothing. */
  async read(id: string, company: CompanyPrincipal): Promise<void> {
    await this.withOwn(id, company, async (work, application) => {
      if (application.status === 'read') return;
      await moveApplication(work, application, 'read', company, { changes: { readAt: () => 'now()' } });
    });
  }

  /** Reserves a seat for the student, who then accepts or declines. */
  async offer(id: string, company: CompanyPrincipal, { message }: OfferingInput): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { offerId } = await applicationOf.company(work.manager, id, company.companyId);
      const offer = await lockOffer(work.manager, offerId);
      const application = await lockApplication(work.manager, id);
      const answer = { companyMessage: message || null, answeredAt: () => 'now()', readAt: () => 'coalesce(read_at, now())' };
      await moveApplication(work, application, 'offered', company, { changes: answer, guard: () => requireSeat(work, offer) });
      await seatsMoved(work, offer, 1);
      await this.letters.write(work, 'offered', [id]);
    });
  }

  async reject(id: string, company: CompanyPrincipal, { reason, message }: RejectionInput): Promise<void> {
    await this.withOwn(id, company, async (work, application) => {
      const answer = { companyMessage: message || null, answeredAt: () => 'now()', refusalReason: reason };
      await moveApplication(work, application, 'rejected', company, { changes: answer, reasonCode: reason });
      await this.letters.write(work, 'rejected', [id]);
    });
  }

  private async withOwn(
    id: string,
    { companyId }: CompanyPrincipal,
    act: (work: Work, application: Application) => Promise<void>,
  ): Promise<void> {
    await this.outbox.transaction(async (work) => {
      await applicationOf.company(work.manager, id, companyId);
      await act(work, await lockApplication(work.manager, id));
    });
  }
}
