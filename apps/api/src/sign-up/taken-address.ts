import { Injectable } from '@nestjs/common';
import { Account, AccountToken } from '@seve/database';
import type { Work } from '@seve/jobs';
import { AccountLetters } from '../accounts/account-letters.js';
import { ConfirmationService } from '../accounts/confirmation.service.js';

/** Anybody may type anybody's address. */
const MOST_LINKS_AN_HOUR = 3;

/** Somebody signs up with an address that has an account: its owner alone is told, by letter. */
@Injectable()
export class TakenAddress {
  constructor(
    private readonly letters: AccountLetters,
    private readonly confirmation: ConfirmationService,
  ) {}

  /** Who never confirmed the address gets a new link: signing in would be refused. */
  async tell(work: Work, email: string): Promise<void> {
    const account = await work.manager.findOneOrFail(Account, { where: { email }, lock: { mode: 'pessimistic_write' } });
    const addressee = { ...account, accountId: account.id };
    if (account.emailVerified) await work.write(this.letters.exists(addressee));
    else if ((await linksOfThisHour(work, account.id)) < MOST_LINKS_AN_HOUR) await this.confirmation.ask(work, addressee);
  }
}

const linksOfThisHour = ({ manager }: Work, accountId: string): Promise<number> =>
  manager
    .createQueryBuilder(AccountToken, 'token')
    .where("account_id = :accountId and created_at > now() - interval '1 hour'", { accountId })
    .getCount();
