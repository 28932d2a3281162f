import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Config } from '@seve/config';
import { principalOfSession, touchSession } from '@seve/database';
import { Forbidden, NotFound, refusal } from '@seve/domain';
import { DataSource } from 'typeorm';
import { POLICY, type Policy } from './policy.decorator.js';
import type { Principal, RequestWithPrincipal } from './principal.js';
import { readSessionToken, sessionCookieName } from './session-cookie.js';
import { CONFIG } from './tokens.js';
import { Unauthorized } from './unauthorized.js';

/** On every Nest route, whatever its path: finds who asks, and lets pass what the rules allow. */
@Injectable()
export class RightsGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.getAllAndOverride<Policy | undefined>(POLICY, [context.getHandler(), context.getClass()]);
    const request = context.switchToHttp().getRequest<RequestWithPrincipal>();
    request.principal = await this.principalOf(request);
    if (policy === 'public') return true;
    if (request.principal === null) throw new Unauthorized();
    const reason = policy ? refusal(request.principal, policy.act, policy.subject) : 'rights.none';
    if (reason === 'rights.none') throw new NotFound(reason);
    if (reason !== null) throw new Forbidden(reason);
    return true;
  }

  private async principalOf({ headers }: RequestWithPrincipal): Promise<Principal | null> {
    const token = readSessionToken(headers.cookie, sessionCookieName(this.config.publicUrl), this.config.secret);
    const principal = token === null ? null : await principalOfSession(this.dataSource, token);
    if (principal?.isStale) await touchSession(this.dataSource, principal.sessionId);
    return principal;
  }
}
