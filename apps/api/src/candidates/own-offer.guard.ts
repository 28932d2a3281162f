import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isCompany, type RequestWithPrincipal } from '../http/principal.js';
import { CandidatesService } from './candidates.service.js';

/** For a stream: its headers leave while the handler still asks the database. */
@Injectable()
export class OwnOfferGuard implements CanActivate {
  constructor(private readonly candidates: CandidatesService) {}

  /** @throws NotFound for an offer of another company. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { principal, params } = context.switchToHttp().getRequest<RequestWithPrincipal & FastifyRequest<{ Params: { id: string } }>>();
    if (principal && isCompany(principal)) await this.candidates.requireOwn(params.id, principal);
    return true;
  }
}
