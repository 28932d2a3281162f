import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { AccountToken } from '@seve/database';
import { InvalidInput, SECOND_STEP_MINUTES } from '@seve/domain';
import { newToken, tokenHash } from '@seve/lifecycles';
import { CONFIG } from '@seve/runtime';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { cookieValue } from '../../../../http/session/session-cookie.js';
import { setCookie } from '../../../../http/session/set-cookie.js';

const COOKIE = 'seve_step';
const PATH = '/api/auth/second-step';
const LIVE = `purpose = 'second_step' and used_at is null and expires_at > now()`;
const OVER = () => new InvalidInput([], 'second-step.over');

/** A sign-in whose first step, password or link, is done: its cookie opens only the second step. */
@Injectable()
export class PendingSignIn {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Returns the cookie of the pending sign-in. */
  async begin(manager: EntityManager, accountId: string): Promise<string> {
    const { token, hash } = newToken();
    await manager
      .createQueryBuilder()
      .insert()
      .into(AccountToken)
      .values({
        id: uuid(),
        accountId,
        purpose: 'second_step',
        tokenHash: hash,
        expiresAt: () => `now() + interval '${SECOND_STEP_MINUTES} minutes'`,
      })
      .execute();
    return this.cookie(token, SECOND_STEP_MINUTES * 60);
  }

  /** Returns the account that may enter its code. @throws InvalidInput when the first step has expired. */
  async accountOf(manager: EntityManager, request: FastifyRequest): Promise<string> {
    const pending = await manager
      .createQueryBuilder(AccountToken, 'pending')
      .where(`token_hash = :hash and ${LIVE}`, { hash: this.hashOf(request) })
      .getOne();
    if (!pending) throw OVER();
    return pending.accountId;
  }

  /** Ends the pending sign-in, once. Returns the cookie that deletes its cookie. @throws InvalidInput when the first step has expired. */
  async end(manager: EntityManager, request: FastifyRequest): Promise<string> {
    const { affected } = await manager
      .createQueryBuilder()
      .update(AccountToken)
      .set({ usedAt: () => 'now()' })
      .where(`token_hash = :hash and ${LIVE}`, { hash: this.hashOf(request) })
      .execute();
    if (!affected) throw OVER();
    return this.cookie('', 0);
  }

  private hashOf({ headers }: FastifyRequest): string {
    return tokenHash(cookieValue(headers.cookie, COOKIE) ?? '');
  }

  private cookie(value: string, seconds: number): string {
    return setCookie(COOKIE, value, { publicUrl: this.config.publicUrl, path: PATH, seconds });
  }
}
