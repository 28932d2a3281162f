import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Account } from '@seve/database';
import { Outbox } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { CONFIG } from '@seve/runtime';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { RESET_SECONDS } from '../auth.js';

/** Letter with the link to a new password. A never confirmed address gets none: its sign-up sends its own link. */
@Injectable()
export class ResetLetter {
  constructor(
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async write(accountId: string, token: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const account = await work.manager.findOneBy(Account, { id: accountId, emailVerified: true, closedAt: IsNull() });
      if (!account) return;
      await work.write({
        ...letterParams('password-reset', {
          firstName: account.firstName,
          validMinutes: RESET_SECONDS / 60,
          link: `${this.config.publicUrl}/mot-de-passe/nouveau?token=${encodeURIComponent(token)}`,
        }),
        to: { address: account.email, accountId, locale: account.locale },
        entityType: 'account',
        entityId: accountId,
        occurrence: uuid(),
        expiresAt: new Date(Date.now() + RESET_SECONDS * 1_000),
      });
    });
  }
}
