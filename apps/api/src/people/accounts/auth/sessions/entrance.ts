import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Account, Session } from '@seve/database';
import { Forbidden } from '@seve/domain';
import { CONFIG } from '@seve/runtime';
import type { FastifyRequest } from 'fastify';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { KnownDevices } from '../../../../core/people/devices/known-devices.service.js';
import { SecondSteps } from '../../../../core/people/second-step/second-steps.js';
import { SESSION_SECONDS, sessionCookie } from '../../../../http/session/session-cookie.js';
import { clientAddress } from '../../../../http/throttling/client-address.js';
import { PendingSignIn } from '../second-step/pending-sign-in.js';
import { newSessionToken, openSession } from './open-session.js';
import { type FirstStep, SignInLog } from './sign-in-log.js';

/** Result of the first step of a sign-in. */
export interface Entry {
  /**
   * Cookies of the session and of the browser, which the account knows from now on; before the second step, only the cookie of that step.
   */
  cookies: string[];
  needsCode: boolean;
}

/** Opens a session after a password or a link, or asks for the second step where the account has one. */
@Injectable()
export class Entrance {
  constructor(
    private readonly devices: KnownDevices,
    private readonly steps: SecondSteps,
    private readonly pending: PendingSignIn,
    private readonly log: SignInLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Runs in the caller's transaction. @throws Forbidden for a closed account */
  async open(manager: EntityManager, accountId: string, request: FastifyRequest, by: FirstStep): Promise<Entry> {
    if (await this.isClosed(manager, accountId)) throw new Forbidden('account.closed');
    const isAsked = (await this.steps.isOn(manager, accountId)) && !(await this.devices.isTrusted(manager, accountId, request));
    if (isAsked) return { cookies: [await this.pending.begin(manager, accountId)], needsCode: true };
    return { cookies: await this.openSession(manager, accountId, request, by), needsCode: false };
  }

  async isClosed(manager: EntityManager, accountId: string): Promise<boolean> {
    return manager.existsBy(Account, { id: accountId, closedAt: Not(IsNull()) });
  }

  /** Returns the cookies of session and browser. `isTrusted`: this browser skips the second step from now on. */
  openAfterSecondStep(manager: EntityManager, accountId: string, request: FastifyRequest, isTrusted: boolean): Promise<string[]> {
    return this.openSession(manager, accountId, request, 'second_step', isTrusted);
  }

  /** Replaces the token of the session after a change of a credential, so that the old cookie no longer works. Returns the new cookie. */
  async renew(manager: EntityManager, sessionId: string): Promise<string> {
    const token = newSessionToken();
    await manager.update(Session, { id: sessionId }, { token, provedAt: () => 'now()' });
    return this.cookie(token);
  }

  private async openSession(
    manager: EntityManager,
    accountId: string,
    request: FastifyRequest,
    by: FirstStep | 'second_step',
    isTrusted = false,
  ): Promise<string[]> {
    const visitor = { ipAddress: clientAddress(request), userAgent: request.headers['user-agent'] ?? '' };
    const token = await openSession(manager, accountId, visitor);
    await this.log.signedIn(manager, token, request, by);
    return [this.cookie(token), await this.devices.remember(manager, accountId, request, isTrusted)];
  }

  private cookie(token: string): string {
    return sessionCookie(token, { ...this.config, seconds: SESSION_SECONDS });
  }
}
