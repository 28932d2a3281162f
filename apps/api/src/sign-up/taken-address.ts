import { Injectable } from '@nestjs/common';
import { Account } from '@seve/database';
import type { Work } from '@seve/jobs';
import { AccountLetters } from '../accounts/account-letters.js';

/** Somebody signs up with an address that has an account: its owner alone is told, by letter. */
@Injectable()
export class TakenAddress {
  constructor(private readonly letters: AccountLetters) {}

  async tell(work: Work, email: string): Promise<void> {
    const account = await work.manager.findOneByOrFail(Account, { email });
    await work.write(this.letters.exists({ ...account, accountId: account.id }));
  }
}
