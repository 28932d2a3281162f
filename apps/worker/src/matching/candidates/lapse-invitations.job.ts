import { Injectable } from '@nestjs/common';
import { InvitationToApply, invitationsToLapse, lockInvitationToLapse, recordMoves, SYSTEM } from '@seve/database';
import { type CivilDate, INVITATION_TO_APPLY_TABLE, move } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { DailyJob, Duty } from '../../daily-jobs.js';

/** Lapses invitations to apply that were not answered in time, without a letter. */
@Injectable()
export class LapseInvitationsJob implements DailyJob<'lapse-invitations'> {
  readonly name = 'lapse-invitations';
  readonly duties: readonly Duty[] = [{ find: invitationsToLapse, act: (work, id, today) => this.lapse(work, id, today) }];

  private async lapse({ manager }: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const late = await lockInvitationToLapse(manager, id, today);
    if (late === null) return;
    const to = move(INVITATION_TO_APPLY_TABLE, late.status, 'lapsed', 'system');
    await manager.update(InvitationToApply, { id }, { status: 'lapsed' });
    await recordMoves(manager, SYSTEM, { entityType: 'invitation_to_apply', entityId: id, from: late.status, to });
  }
}
