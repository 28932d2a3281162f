import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Account, AccountToken } from '@seve/database';
import { MAGIC_LINK_MINUTES } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { newToken } from '@seve/lifecycles';
import { CONFIG } from '@seve/runtime';
import type { FastifyRequest } from 'fastify';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { LinkLimits } from '../../../core/links/link-limits.js';
import { KnownDevices } from '../../../core/people/devices/known-devices.service.js';
import { clientAddress } from '../../../http/throttling/client-address.js';
import { PendingSignUps } from '../sign-up/pending-sign-ups.js';
import { browserProof } from './link-proofs.js';
import { MagicLinkLetter } from './magic-link-letter.js';

/** Sends a link that signs in. */
@Injectable()
export class RequestLink {
  constructor(
    private readonly outbox: Outbox,
    private readonly letter: MagicLinkLetter,
    private readonly devices: KnownDevices,
    private readonly limits: LinkLimits,
    private readonly signUps: PendingSignUps,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Returns the proof that the asking browser keeps, of the same form whether or not a letter is sent. A pending sign-up gets its own link
   * again. @throws TooMany while too many links are valid.
   */
  async request(email: string, request: FastifyRequest): Promise<string> {
    const deviceId = await this.devices.find(email, request);
    await this.limits.take({ act: 'magic-link', seconds: MAGIC_LINK_MINUTES * 60, email, deviceId, address: clientAddress(request) });
    const { token, hash } = newToken();
    await this.outbox.transaction(async (work) => {
      const account = await work.manager.findOneBy(Account, { email, emailVerified: true, closedAt: IsNull() });
      if (account) await this.write(work, account, token, hash);
      else await this.signUps.renew(work, email);
    });
    return browserProof(this.config.secret, token);
  }

  private async write(work: UnitOfWork, account: Account, token: string, tokenHash: string): Promise<void> {
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
        expiresAt: () => `now() + interval '${MAGIC_LINK_MINUTES} minutes'`,
      })
      .execute();
    await work.write(this.letter.of(account, id, token));
  }
}
