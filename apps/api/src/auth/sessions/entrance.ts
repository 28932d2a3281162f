import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { CONFIG } from '@seve/runtime';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { sessionCookie } from '../../http/session/session-cookie.js';
import { clientAddress } from '../../http/throttling/client-address.js';
import { SESSION_SECONDS } from '../auth.js';
import { KnownDevices } from './known-devices.service.js';
import { openSession } from './open-session.js';
import { SignInLog } from './sign-in-log.js';

/** Lets an account in that has proved itself by a link. */
@Injectable()
export class Entrance {
  constructor(
    private readonly devices: KnownDevices,
    private readonly log: SignInLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Opens a session in the caller's transaction. Returns the cookies of the session and of the browser, known from now on. */
  async open(manager: EntityManager, accountId: string, request: FastifyRequest): Promise<string[]> {
    const visitor = { ipAddress: clientAddress(request), userAgent: request.headers['user-agent'] ?? '' };
    const token = await openSession(manager, accountId, visitor);
    await this.log.signedIn(manager, token, request, 'link');
    return [sessionCookie(token, { ...this.config, seconds: SESSION_SECONDS }), await this.devices.remember(manager, accountId, request)];
  }
}
