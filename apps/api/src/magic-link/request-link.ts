import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Account, AccountToken } from '@seve/database';
import { Outbox, type Work } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import { ConfirmationService } from '../accounts/confirmation.service.js';
import { newToken } from '../accounts/secret-token.js';
import { CONFIG } from '../http/tokens.js';
import { browserProof, LINK_MINUTES } from './link-proofs.js';
import { MagicLinkLetter } from './magic-link-letter.js';

/** Writes a link that signs in. */
@Injectable()
export class RequestLink {
  constructor(
    private readonly outbox: Outbox,
    private readonly letter: MagicLinkLetter,
    private readonly confirmation: ConfirmationService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Answers what the asking browser keeps: of the same form whether or not a letter leaves.
   * An address that was never confirmed gets the letter of confirmation instead: whoever typed it at sign-up may have been
   * somebody else, whose password would open the account once a link had confirmed it.
   */
  async request(email: string): Promise<string> {
    const { token, hash } = newToken();
    await this.outbox.transaction(async (work) => {
      const account = await work.manager.findOneBy(Account, { email });
      if (account?.emailVerified) await this.write(work, account, token, hash);
      else if (account) await this.confirmation.ask(work, { ...account, accountId: account.id });
    });
    return browserProof(this.config.secret, token);
  }

  private async write(work: Work, account: Account, token: string, tokenHash: string): Promise<void> {
    const id = uuid();
    await work.manager
      .createQueryBuilder()
      .insert()
      .into(AccountToken)
      .values({
        id,
        accountId: account.id,
        purpose: 'magic_link',
        tokenHash,
        expiresAt: () => `now() + interval '${LINK_MINUTES} minutes'`,
      })
      .execute();
    await work.write(this.letter.of(account, id, token));
  }
}
