import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Account, audit, recordEdit, requireReach, Session } from '@seve/database';
import { ACCOUNT_ACTS, type AccountAct, Conflict, Forbidden } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { CONFIG } from '@seve/runtime';
import type { Principal } from '../../../http/session/principal.js';
import type { ThrottleRule } from '../../../http/throttling/throttle.decorator.js';
import { refuseOneClick } from '../one-click-accounts.js';
import { SecondSteps } from '../second-step/second-steps.js';
import { SecurityLetters } from '../security-letters.js';
import type { AddressResetInput, SecondStepResetInput } from './addresses.dto.js';
import { AskAddress } from './ask-address.js';

/** Limits how many new addresses one person may enter for others. */
export const RESETS: ThrottleRule = { points: 30, seconds: 3_600, by: 'account' };

type Finds = (work: UnitOfWork) => Promise<string>;
type AddressReset = Extract<AccountAct, `${string}.reset-address`>;
type SecondStepReset = Extract<AccountAct, `${string}.remove-second-step`>;

/** Restores access for a person whom the school or the campus has identified and who lost the mailbox or the phone. */
@Injectable()
export class ResetAccess {
  constructor(
    private readonly outbox: Outbox,
    private readonly asking: AskAddress,
    private readonly steps: SecondSteps,
    private readonly letters: SecurityLetters,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Requests a new address. `find` returns the account within the caller's scope. The new mailbox must confirm; the old address is notified
   * and can undo.
   */
  async askAddress(principal: Principal, act: AddressReset, { email, reason }: AddressResetInput, find: Finds): Promise<void> {
    const source = ACCOUNT_ACTS[act].from === 'campus' ? 'campus' : 'school';
    await this.outbox.transaction(async (work) => {
      const accountId = await this.other(work, principal, act, find);
      await audit(work.manager, principal, { act: 'address_reset', on: 'account', id: accountId, code: source });
      await this.asking.execute(work, {
        accountId,
        email,
        source,
        asker: { accountId: principal.accountId, name: nameOf(principal), reason },
      });
    });
  }

  /**
   * Removes the second step, ends every session and notifies the person, who then signs in without a code. @throws Conflict when there is
   * no second step.
   */
  async removeSecondStep(principal: Principal, act: SecondStepReset, { reason }: SecondStepResetInput, find: Finds): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const accountId = await this.other(work, principal, act, find);
      if (!(await this.steps.remove(work.manager, accountId))) throw new Conflict('second-step.off');
      await recordEdit(work.manager, principal, {
        ...{ entityType: 'account', entityId: accountId, comment: reason },
        ...{ before: { secondStep: true }, after: { secondStep: false } },
      });
      await audit(work.manager, principal, { act: 'second_factor_changed', on: 'account', id: accountId, code: 'reset' });
      await work.manager.delete(Session, { accountId });
      await this.letters.secondStepChanged(work, accountId, false, { removerName: nameOf(principal), reason });
    });
  }

  /**
   * Returns the id of the account found. @throws Forbidden for the caller's own account; Conflict for an account that holds a role
   * elsewhere.
   */
  private async other(work: UnitOfWork, principal: Principal, act: AccountAct, find: Finds): Promise<string> {
    const accountId = await find(work);
    if (accountId === principal.accountId) throw new Forbidden('account.own');
    await requireReach(work.manager, act, accountId, principal);
    const { email } = await work.manager.findOneByOrFail(Account, { id: accountId });
    refuseOneClick(this.config, email);
    return accountId;
  }
}

const nameOf = ({ firstName, lastName }: Principal): string => `${firstName} ${lastName}`;
