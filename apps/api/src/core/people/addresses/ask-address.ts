import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Account, EmailChange, type EmailChangeSource } from '@seve/database';
import { EMAIL_UNDO_DAYS, InvalidInput } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { newToken, tokenHash } from '@seve/lifecycles';
import { CONFIG } from '@seve/runtime';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AddressLetters, confirmationHours } from './address-letters.js';
import { undoTokenOf } from './address-tokens.js';

interface NewAddress {
  accountId: string;
  email: string;
  source: EmailChangeSource;
  /** Person of the school or the campus who requested the change. */
  asker: { accountId: string; name: string; reason: string } | null;
}

/** Requests a new address for an account: the new mailbox must confirm it, and the old one is notified. */
@Injectable()
export class AskAddress {
  constructor(
    private readonly letters: AddressLetters,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Replaces a pending change. The response is the same when the address already has an account; a letter tells its owner.
   * @throws InvalidInput for the account's current address.
   */
  async execute(work: UnitOfWork, { accountId, email, source, asker }: NewAddress): Promise<void> {
    const { manager } = work;
    const account = await manager.findOneOrFail(Account, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
    if (account.email === email) throw new InvalidInput([{ path: 'email', code: 'account.same-email' }]);
    await withdrawPending(work, accountId);
    const id = uuid();
    const { token, hash } = newToken();
    const change = { id, accountId, oldEmail: account.email, newEmail: email, source, reason: asker?.reason ?? null };
    await manager
      .createQueryBuilder()
      .insert()
      .into(EmailChange)
      .values({
        ...change,
        askedByAccountId: asker?.accountId ?? accountId,
        tokenHash: hash,
        expiresAt: () => `now() + interval '${confirmationHours(source)} hours'`,
        undoHash: tokenHash(undoTokenOf(this.config.secret, id)),
        undoUntil: () => `now() + interval '${EMAIL_UNDO_DAYS} days'`,
      })
      .execute();
    const owner = await manager.findOneBy(Account, { email, emailVerified: true });
    await work.write(owner ? this.letters.taken(owner) : this.letters.confirm(account, change, token));
    await work.write(this.letters.changing(account, change, 'asked', asker?.name ?? null));
  }
}

/** Withdraws the pending change, if there is one. */
export async function withdrawPending({ manager }: UnitOfWork, accountId: string): Promise<void> {
  await manager.update(
    EmailChange,
    { accountId, confirmedAt: IsNull(), undoneAt: IsNull(), withdrawnAt: IsNull() },
    { withdrawnAt: () => 'now()' },
  );
}
