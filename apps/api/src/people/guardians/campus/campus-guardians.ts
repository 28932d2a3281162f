import { Injectable } from '@nestjs/common';
import { guardiansToConfirm, mailboxesAround } from '@seve/database';
import type { RosterState } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource, IsNull, Not } from 'typeorm';
import { ConfirmGuardians } from '../../../core/people/guardians/confirm-guardians.js';
import type { GuardianToConfirm } from '../../../core/people/guardians/guardians-to-confirm.dto.js';
import { viewOfGuardiansToConfirm } from '../../../core/people/guardians/guardians-to-confirm.view.js';
import type { Principal } from '../../../http/session/principal.js';

/** Confirmation of guardians by the campus, for minors without a class. */
@Injectable()
export class CampusGuardians {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly guardians: ConfirmGuardians,
    private readonly clock: Clock,
  ) {}

  waiting(): Promise<GuardianToConfirm[]> {
    return this.list(guardiansToConfirm.withoutClass);
  }

  confirmed(): Promise<GuardianToConfirm[]> {
    return this.list(guardiansToConfirm.confirmedWithoutClass);
  }

  private async list(read: (typeof guardiansToConfirm)['withoutClass']): Promise<GuardianToConfirm[]> {
    const { manager } = this.dataSource;
    const rows = await read(manager, this.clock.today());
    const schoolIds = new Set(rows.flatMap(({ schoolId }) => schoolId ?? []));
    return viewOfGuardiansToConfirm(rows, await mailboxesAround(manager, [...schoolIds]));
  }

  async confirm(contactIds: readonly string[], by: Principal): Promise<void> {
    await this.outbox.transaction((work) => this.guardians.confirm(work, contactIds, withoutClass(), by));
  }

  async revoke(contactId: string, by: Principal): Promise<void> {
    await this.outbox.transaction((work) => this.guardians.revokeContact(work, contactId, withoutClass(), by));
  }
}

const withoutClass = () => ({ classGroupId: IsNull(), rosterState: Not<RosterState>('to_confirm') });
