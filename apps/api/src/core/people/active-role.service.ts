import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Session, useRole } from '@seve/database';
import { NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { CONFIG } from '@seve/runtime';
import { v7 as uuid } from 'uuid';
import type { Principal } from '../../http/session/principal.js';
import { SESSION_SECONDS, sessionCookie } from '../../http/session/session-cookie.js';

/** Switches the role in which a session acts. */
@Injectable()
export class ActiveRole {
  constructor(
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Switches the session to another role of the account, under a new session id and token. Returns the cookie. @throws NotFound for a role
   * that the account does not hold.
   */
  async take({ accountId, sessionId }: Pick<Principal, 'accountId' | 'sessionId'>, membershipId: string | null): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    await this.outbox.transaction(async ({ manager }) => {
      if (!(await useRole(manager, accountId, membershipId))) throw new NotFound('not-found');
      const { affected } = await manager.update(Session, { id: sessionId, accountId }, { id: uuid(), token, membershipId });
      if (affected !== 1) throw new NotFound('not-found');
    });
    return sessionCookie(token, { ...this.config, seconds: SESSION_SECONDS });
  }
}
