import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Account, Credential, EmailChange, recordEdit, SecondStep } from '@seve/database';
import { needsSecondStep } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { CONFIG } from '@seve/runtime';
import { DataSource, IsNull, MoreThan, Not } from 'typeorm';
import { isOneClickAccount } from '../../../core/people/one-click-accounts.js';
import { SecondSteps } from '../../../core/people/second-step/second-steps.js';
import type { Principal } from '../../../http/session/principal.js';
import { Proofs } from '../auth/proofs.js';
import type { MyAccountView, NameInput } from './my-account.dto.js';

@Injectable()
export class MyAccountService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly proofs: Proofs,
    private readonly steps: SecondSteps,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read({ accountId, sessionId, email, firstName, lastName, role }: Principal): Promise<MyAccountView> {
    const { manager } = this.dataSource;
    const [pending, hasPassword, step, recoveryCodesLeft, isProved] = await Promise.all([
      manager.findOneBy(EmailChange, {
        accountId,
        confirmedAt: IsNull(),
        undoneAt: IsNull(),
        withdrawnAt: IsNull(),
        expiresAt: MoreThan(new Date()),
      }),
      manager.existsBy(Credential, { accountId, password: Not(IsNull()) }),
      manager.findOneBy(SecondStep, { accountId, confirmedAt: Not(IsNull()) }),
      this.steps.codesLeft(manager, accountId),
      this.proofs.isFresh(manager, sessionId),
    ]);
    return {
      ...{ firstName, lastName, email, hasPassword, recoveryCodesLeft, isProved },
      pendingAddress: pending && { email: pending.newEmail, expiresAt: pending.expiresAt },
      hasSecondStep: step !== null,
      secondStepSince: step?.confirmedAt ?? null,
      needsSecondStep: needsSecondStep(role),
      isOneClick: isOneClickAccount(this.config, email),
    };
  }

  /** Changes the name that signs letters, not the name of a student in the lists of the school. */
  async rename({ accountId, role, ...before }: Principal, { firstName, lastName }: NameInput): Promise<void> {
    const after = { firstName, lastName };
    await this.outbox.transaction(async ({ manager }) => {
      await manager.update(Account, { id: accountId }, { ...after, name: `${firstName} ${lastName}`, updatedAt: () => 'now()' });
      const named = { firstName: before.firstName, lastName: before.lastName };
      await recordEdit(manager, { accountId, role }, { entityType: 'account', entityId: accountId, before: named, after });
    });
  }
}
