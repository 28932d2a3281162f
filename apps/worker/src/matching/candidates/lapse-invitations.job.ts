import { Injectable } from '@nestjs/common';
import { InvitationToApply, invitationsPastTheirTime, recordMoves, SYSTEM } from '@seve/database';
import { INVITATION_TO_APPLY_TABLE, move } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { In } from 'typeorm';

/** Invitations of one transaction. */
const BATCH = 200;

/** Lapses invitations to apply that were not answered in time, without a letter. */
@Injectable()
export class LapseInvitationsJob implements JobHandler<'lapse-invitations'> {
  readonly name = 'lapse-invitations';

  constructor(private readonly outbox: Outbox) {}

  async run({ day }: JobPayloads['lapse-invitations']): Promise<JobOutcome> {
    let lapsed = 0;
    for (;;) {
      const count = await this.outbox.transaction((work) => this.lapse(work, day));
      lapsed += count;
      if (count < BATCH) return lapsed > 0 ? 'done' : 'skipped';
    }
  }

  private async lapse({ manager }: UnitOfWork, day: string): Promise<number> {
    const late = await invitationsPastTheirTime(manager, day, BATCH);
    if (late.length === 0) return 0;
    await manager.update(InvitationToApply, { id: In(late.map(({ id }) => id)) }, { status: 'lapsed' });
    const moves = late.map(({ id, status }) => ({
      entityType: 'invitation_to_apply' as const,
      entityId: id,
      from: status,
      to: move(INVITATION_TO_APPLY_TABLE, status, 'lapsed', 'system'),
    }));
    await recordMoves(manager, SYSTEM, ...moves);
    return late.length;
  }
}
