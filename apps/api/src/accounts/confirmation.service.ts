import { Injectable } from '@nestjs/common';
import { Account, AccountToken, liftBounceOf } from '@seve/database';
import { InvalidInput } from '@seve/domain';
import { Outbox, type Work } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import { AccountLetters, type Addressee, CONFIRMATION_HOURS } from './account-letters.js';
import { newToken, tokenHash } from './secret-token.js';

/** Proof that letters to an address arrive. */
@Injectable()
export class ConfirmationService {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: AccountLetters,
  ) {}

  /** A new link, by letter; links sent before die. */
  async ask(work: Work, to: Addressee): Promise<void> {
    const { token, hash } = newToken();
    const id = uuid();
    await work.manager
      .createQueryBuilder()
      .update(AccountToken)
      .set({ usedAt: () => 'now()' })
      .where(`account_id = :accountId and purpose = 'confirmation' and used_at is null`, to)
      .execute();
    await work.manager
      .createQueryBuilder()
      .insert()
      .into(AccountToken)
      .values({
        id,
        accountId: to.accountId,
        purpose: 'confirmation',
        tokenHash: hash,
        expiresAt: () => `now() + interval '${CONFIRMATION_HOURS} hours'`,
      })
      .execute();
    await work.write(this.letters.confirmation(to, id, token));
  }

  /** Spends the link, once. @throws InvalidInput when it was spent, replaced or is too old. */
  async confirm(token: string): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      const spent = await manager
        .createQueryBuilder()
        .update(AccountToken)
        .set({ usedAt: () => 'now()' })
        .where(`token_hash = :hash and purpose = 'confirmation' and used_at is null and expires_at > now()`, { hash: tokenHash(token) })
        .returning('account_id')
        .execute();
      const accountId: string | undefined = spent.raw[0]?.account_id;
      if (!accountId) throw new InvalidInput([{ path: 'token', code: 'link.spent' }], 'link.spent');
      await manager.update(Account, { id: accountId }, { emailVerified: true });
      await liftBounceOf(manager, accountId);
    });
  }

  /** Writes again to an address that waits for it; does nothing for any other. */
  async renew(email: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const account = await work.manager.findOneBy(Account, { email, emailVerified: false });
      if (account) await this.ask(work, { ...account, accountId: account.id });
    });
  }
}
