import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Outbox } from '@seve/jobs';
import { CONFIG } from '@seve/runtime';
import { AskAddress, withdrawPending } from '../../../core/people/addresses/ask-address.js';
import { refuseOneClick } from '../../../core/people/one-click-accounts.js';
import type { Principal } from '../../../http/session/principal.js';
import { Proofs } from '../auth/proofs.js';

/** The owner's own change of address. */
@Injectable()
export class OwnAddress {
  constructor(
    private readonly outbox: Outbox,
    private readonly proofs: Proofs,
    private readonly asking: AskAddress,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Forbidden without a fresh proof, and for a one-click account. */
  async ask(principal: Principal, email: string): Promise<void> {
    refuseOneClick(this.config, principal.email);
    await this.outbox.transaction(async (work) => {
      await this.proofs.require(work.manager, principal);
      await this.asking.execute(work, { accountId: principal.accountId, email, source: 'self', asker: null });
    });
  }

  /** Does nothing without a pending change. */
  async withdraw({ accountId }: Principal): Promise<void> {
    await this.outbox.transaction((work) => withdrawPending(work, accountId));
  }
}
