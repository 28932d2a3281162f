import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { BatchedReads, hashAddress, principalsOfSessions, principalsWithFacts, startSecondStepGrace, touchSession } from '@seve/database';
import { Forbidden, NotFound, needsSecondStep, refusal } from '@seve/domain';
import { DIGEST_THRESHOLD } from '@seve/matching';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { isOneClickAccount } from '../../core/people/one-click-accounts.js';
import { Unauthorized } from '../errors/unauthorized.js';
import { clientAddress } from '../throttling/client-address.js';
import type { Policy } from './policy.decorator.js';
import type { Principal, RequestWithPrincipal } from './principal.js';
import { readSessionToken, sessionCookieName } from './session-cookie.js';

type KnownRequest = Pick<RequestWithPrincipal, 'headers' | 'ip' | 'addressHash'>;

/** Loads the principal of the session cookie, and checks it against a policy. */
@Injectable()
export class SessionAuthenticator {
  /** Batches the sessions of concurrent requests into one statement. */
  private readonly holders = new BatchedReads((tokens) => principalsOfSessions(this.dataSource, tokens));
  private readonly holdersWithFacts = new BatchedReads((tokens) =>
    principalsWithFacts(this.dataSource, tokens, { today: this.clock.today(), suitsFrom: DIGEST_THRESHOLD }),
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Returns the principal of the session cookie; null for a visitor. `withFacts` also loads `facts`, for routes marked `@WithAccountFacts`.
   */
  async authenticate(request: KnownRequest, { withFacts }: { withFacts: boolean } = { withFacts: false }): Promise<Principal | null> {
    const { headers, addressHash = this.hashOf(request) } = request;
    const token = readSessionToken(headers.cookie, sessionCookieName(this.config.publicUrl), this.config.secret);
    if (token === null) return null;
    const holder = withFacts ? await this.holdersWithFacts.find(token) : await this.holders.find(token);
    return holder === undefined ? null : this.withSecondStep({ ...holder, addressHash });
  }

  /**
   * Starts the grace period for the second step at the first request of a role that needs one; clears it for other roles and one-click
   * accounts.
   */
  private async withSecondStep(principal: Principal): Promise<Principal> {
    const { role, email, accountId, hasSecondStep } = principal;
    if (hasSecondStep || !needsSecondStep(role) || isOneClickAccount(this.config, email))
      return { ...principal, secondStepDueAt: null, isSecondStepOverdue: false };
    if (principal.secondStepDueAt !== null) return principal;
    return { ...principal, secondStepDueAt: await startSecondStepGrace(this.dataSource, accountId) };
  }

  /** Returns the hash that represents the client address in the audit log. */
  hashOf(request: Pick<RequestWithPrincipal, 'ip'>): string {
    return hashAddress(this.config.secret, clientAddress(request));
  }

  /** Extends a session in use before it expires. */
  async extendSession({ isStale, sessionId }: Principal): Promise<void> {
    if (isStale) await touchSession(this.dataSource, sessionId);
  }

  /**
   * Requires that the policy allows the principal. @throws Unauthorized for a visitor; NotFound where the role can never be allowed;
   * Forbidden where it could, for example with an overdue second step.
   */
  authorize(principal: Principal | null, policy: Policy | undefined): void {
    if (policy === 'public') return;
    if (principal === null) throw new Unauthorized();
    if (principal.isSecondStepOverdue && policy?.subject !== 'Account') throw new Forbidden('second-step.needed');
    const reason = policy ? refusal(principal, policy.act, policy.subject) : 'rights.none';
    if (reason === 'rights.none') throw new NotFound(reason);
    if (reason !== null) throw new Forbidden(reason);
  }
}
