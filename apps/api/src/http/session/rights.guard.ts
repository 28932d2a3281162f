import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCOUNT_FACTS } from './account-facts.decorator.js';
import { POLICY, type Policy } from './policy.decorator.js';
import type { RequestWithPrincipal } from './principal.js';
import { SessionAuthenticator } from './session-authenticator.js';

/** Guards every Nest route: loads the principal and checks the policy of the route. */
@Injectable()
export class RightsGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly doorkeeper: SessionAuthenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.getAllAndOverride<Policy | undefined>(POLICY, [context.getHandler(), context.getClass()]);
    const request = context.switchToHttp().getRequest<RequestWithPrincipal>();
    request.addressHash = this.doorkeeper.hashOf(request);
    const withFacts = this.reflector.get<boolean | undefined>(ACCOUNT_FACTS, context.getHandler()) ?? false;
    request.principal = await this.doorkeeper.authenticate(request, { withFacts });
    if (request.principal) await this.doorkeeper.extendSession(request.principal);
    this.doorkeeper.authorize(request.principal, policy);
    return true;
  }
}
