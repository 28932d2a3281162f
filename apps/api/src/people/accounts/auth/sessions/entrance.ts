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

/** What a person gets who has proved to be the holder of an account. */
export interface Entry {
  /** Of the session and of the browser, known from now on; before the second step, of that step alone. */
  cookies: string[];
  needsCode: boolean;
}

/** Lets people in who have proved themselves by a password or a link, and asks those who want it for the second step. */
@Injectable()
export class Entrance {
  constructor(
    private readonly devices: KnownDevices,
    private readonly steps: SecondSteps,
    private readonly pending: PendingSignIn,
    private readonly log: SignInLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** In the caller's transaction. @throws Forbidden for a closed account */
  async open(manager: EntityManager, accountId: string, request: FastifyRequest, by: FirstStep): Promise<Entry> {
    if (await this.isClosed(manager, accountId)) throw new Forbidden('account.closed');
    const isAsked = (await this.steps.isOn(manager, accountId)) && !(await this.devices.isTrusted(manager, accountId, request));
    if (isAsked) return { cookies: [await this.pending.begin(manager, accountId)], needsCode: true };
    return { cookies: await this.openSession(manager, accountId, request, by), needsCode: false };
  }

  async isClosed(manager: EntityManager, accountId: string): Promise<boolean> {
    return manager.existsBy(Account, { id: accountId, closedAt: Not(IsNull()) });
  }

  /** `isTrusted`: this browser is spared the second step from now on. Returns the cookies of session and browser. */
  openAfterSecondStep(manager: EntityManager, accountId: string, request: FastifyRequest, isTrusted: boolean): Promise<string[]> {
    return this.openSession(manager, accountId, request, 'second_step', isTrusted);
  }

  /** Gives the session another token: after a change of what opens the account, the old cookie opens nothing. Returns the new cookie. */
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
