import { Injectable } from '@nestjs/common';
import { Application, birthDateOf, Student } from '@seve/database';
import { Conflict, mayShowToCompanies } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { type Invited, SendInvitation } from '../../../core/matching/invitations/send-invitation.js';
import type { CompanyPrincipal } from '../../../http/session/principal.js';
import type { PooledInvitationInput } from './talent-pool.dto.js';
import { TalentPoolService } from './talent-pool.service.js';

/** Invites a student of the company's pool to apply to another of its offers. */
@Injectable()
export class InvitePooled {
  constructor(
    private readonly clock: Clock,
    private readonly pool: TalentPoolService,
    private readonly sending: SendInvitation,
  ) {}

  async invite(id: string, company: CompanyPrincipal, input: PooledInvitationInput): Promise<void> {
    await this.sending.send(input, company, (work) => this.find(work, id, company, input.offerId));
  }

  /** @throws Conflict for a student who already applied to the offer, and before 18 without the school's consent */
  private async find({ manager }: UnitOfWork, id: string, company: CompanyPrincipal, offerId: string): Promise<Invited> {
    const { studentId } = await this.pool.row(manager, company, id);
    const student = await manager.findOneByOrFail(Student, { id: studentId });
    if (!mayShowToCompanies(birthDateOf(student), this.clock.today(), student.schoolAgreedAt !== null))
      throw new Conflict('candidate.school-agreement');
    if (await manager.existsBy(Application, { studentId, offerId })) throw new Conflict('candidate.already-applied');
    return { studentId, pooledApplicationId: id };
  }
}
