import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { AccountToken, liftBounceOf } from '@seve/database';
import { Forbidden, InvalidInput } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { tokenHash } from '@seve/lifecycles';
import { CONFIG } from '@seve/runtime';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { isSameSecret } from '../../../http/session/same-secret.js';
import { type Limit, ThrottleCounters } from '../../../http/throttling/throttle.js';
import { Entrance, type Entry } from '../auth/sessions/entrance.js';
import { browserProof, linkCode } from './link-proofs.js';

/** Five tries for a million codes: a thief of the link succeeds with a probability of 1 in 200,000, and only within its ten minutes. */
const CODE_TRIES: Limit = { name: 'magic-link:code', points: 5, seconds: 900 };
const SPENT = () => new InvalidInput([{ path: 'token', code: 'link.spent' }], 'link.spent');

export interface Spending {
  token: string;
  code: string | null;
  /** Proof from the cookie of the browser that asked for the link; null in another browser. */
  proof: string | null;
  request: FastifyRequest;
}

/** Consumes a link: opens one session, or asks for the second step. */
@Injectable()
export class SpendLink {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly counters: ThrottleCounters,
    private readonly entrance: Entrance,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws InvalidInput for a used or expired link or a wrong code; Forbidden where the code is needed. */
  async spend({ token, code, proof, request }: Spending): Promise<Entry> {
    await this.requireLive(token);
    await this.requireReader(token, code, proof);
    return this.outbox.transaction(async ({ manager }) => {
      const accountId = await take(manager, token);
      if (accountId === null) throw SPENT();
      await liftBounceOf(manager, accountId);
      return this.entrance.open(manager, accountId, request, 'link');
    });
  }

  /** Checks the link before the code is asked for: a link that no longer works needs no code. */
  private async requireLive(token: string): Promise<void> {
    const isLive = await this.dataSource.manager
      .createQueryBuilder(AccountToken, 'link')
      .where(`token_hash = :hash and purpose = 'magic_link' and used_at is null and expires_at > now()`, { hash: tokenHash(token) })
      .getExists();
    if (!isLive) throw SPENT();
  }

  private async requireReader(token: string, code: string | null, proof: string | null): Promise<void> {
    const { secret } = this.config;
    if (proof !== null && isSameSecret(proof, browserProof(secret, token))) return;
    if (code === null) throw new Forbidden('magic-link.code-needed');
    await this.counters.take(CODE_TRIES, token);
    if (!isSameSecret(code.replace(/\D/g, ''), linkCode(secret, token)))
      throw new InvalidInput([{ path: 'code', code: 'magic-link.code' }]);
  }
}

/**
 * Consumes the link and every other link of the account. Returns the id of the account; null for a link already used, expired or unknown.
 */
async function take(manager: EntityManager, token: string): Promise<string | null> {
  const spent = await manager
    .createQueryBuilder()
    .update(AccountToken)
    .set({ usedAt: () => 'now()' })
    .where(`token_hash = :hash and purpose = 'magic_link' and used_at is null and expires_at > now()`, { hash: tokenHash(token) })
    .returning('account_id')
    .execute();
  const accountId: string | undefined = spent.raw[0]?.account_id;
  if (!accountId) return null;
  await manager.query(`update account_token set used_at = now() where account_id = $1 and purpose = 'magic_link' and used_at is null`, [
    accountId,
  ]);
  return accountId;
}
