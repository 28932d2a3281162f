import { Injectable } from '@nestjs/common';
import type { InvitationToApplyInput } from '../../core/matching/invitations/invitation-to-apply-input.dto.js';
import { SendInvitation } from '../../core/matching/invitations/send-invitation.js';
import type { CompanyPrincipal } from '../../http/session/principal.js';
import { CandidatesService } from './candidates.service.js';

/** Sends a company's invitation to apply. The company learns no name; the student decides. */
@Injectable()
export class InviteCandidate {
  constructor(
    private readonly candidates: CandidatesService,
    private readonly sending: SendInvitation,
  ) {}

  async invite(offerId: string, candidateId: string, company: CompanyPrincipal, { message }: InvitationToApplyInput): Promise<void> {
    await this.sending.send({ offerId, message }, company, async ({ manager }) => {
      const { studentId } = await this.candidates.rowOf(manager, offerId, candidateId);
      return { studentId, pooledApplicationId: null };
    });
  }
}
