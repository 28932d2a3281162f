import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import type { Account } from '@seve/database';
import { MAGIC_LINK_MINUTES } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { CONFIG } from '@seve/runtime';
import { linkCode } from './link-proofs.js';

@Injectable()
export class MagicLinkLetter {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Returns the letter, which expires with its link. */
  of({ id, email, firstName, locale }: Account, tokenId: string, token: string): NewEmail {
    return {
      ...letterParams('magic-link', {
        firstName,
        validMinutes: MAGIC_LINK_MINUTES,
        code: linkCode(this.config.secret, token),
        link: `${this.config.publicUrl}/connexion/lien?token=${token}`,
      }),
      to: { address: email, accountId: id, locale },
      entityType: 'account',
      entityId: id,
      occurrence: tokenId,
      expiresAt: new Date(Date.now() + MAGIC_LINK_MINUTES * 60_000),
    };
  }
}
