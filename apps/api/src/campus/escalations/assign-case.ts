import { Injectable } from '@nestjs/common';
import { inRole, Membership } from '@seve/database';
import { InvalidInput } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { moveEscalation } from '@seve/lifecycles';
import type { Principal } from '../../http/session/principal.js';
import { lockCase } from './lock-case.js';

/** Assigns a case to a coordinator, or to none. */
@Injectable()
export class AssignCase {
  constructor(private readonly outbox: Outbox) {}

  /** @throws InvalidInput for an account that is not a coordinator's. */
  async assign(id: string, { accountId, role }: Principal, assigneeAccountId: string | null): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      const one = await lockCase(manager, id);
      if (one.assigneeAccountId === assigneeAccountId) return;
      if (
        assigneeAccountId !== null &&
        !(await manager.existsBy(Membership, { accountId: assigneeAccountId, ...inRole('campus_coordinator') }))
      )
        throw new InvalidInput([{ path: 'accountId', code: 'escalation.not-a-coordinator' }]);
      const by = { accountId, role };
      const changes = { assigneeAccountId };
      if (one.status === 'called') await moveEscalation(manager, one, { to: 'called', act: 'assign', changes }, by);
      else if (assigneeAccountId === null) await moveEscalation(manager, one, { to: 'open', act: 'release', changes }, by);
      else await moveEscalation(manager, one, { to: 'assigned', act: 'assign', changes }, by);
    });
  }
}
