import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { AuditActor } from '@seve/database';
import type { FastifyReply } from 'fastify';
import {
  AcceptanceInput,
  AcceptedView,
  InvitationOfferView,
  InvitationPageView,
  InvitationTokenInput,
  InvitationView,
  NewInvitationInput,
} from '../../core/people/invitations/invitations.dto.js';
import { InvitationsService } from '../../core/people/invitations/invitations.service.js';
import { Invite } from '../../core/people/invitations/invite.js';
import { Policy, Public } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal, Visitor } from '../../http/session/principal.js';
import { LINK_TOKEN_RATE, Throttle } from '../../http/throttling/throttle.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { AcceptInvitation } from './accept-invitation.js';

@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly invite: Invite,
    private readonly acceptance: AcceptInvitation,
  ) {}

  /** Those one has sent, or one's company, the newest first. */
  @Policy('read', 'Invitation')
  @Get()
  list(@CurrentPrincipal() principal: Principal, @Query() page: PageQuery): Promise<InvitationPageView> {
    return this.invitations.list(principal, page);
  }

  /** An open invitation of the same person to the same role is replaced. */
  @Policy('create', 'Invitation')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Post()
  create(@CurrentPrincipal() principal: Principal, @Body() input: NewInvitationInput): Promise<InvitationView> {
    return this.invite.invite(principal, input);
  }

  @Policy('delete', 'Invitation')
  @Delete(':id')
  @HttpCode(204)
  revoke(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<void> {
    return this.invitations.revoke(principal, id);
  }

  /** What a link opens; 404 for a link that opens nothing any more. */
  @Public()
  @Throttle(LINK_TOKEN_RATE)
  @Post('lookup')
  @HttpCode(200)
  lookup(@Body() { token }: InvitationTokenInput, @Visitor() visitor: AuditActor): Promise<InvitationOfferView> {
    return this.invitations.lookup(token, visitor);
  }

  /** Spends the link for the account that is signed in; the session goes on in the new role. */
  @Policy('update', 'Account')
  @Throttle(LINK_TOKEN_RATE)
  @Post('membership')
  @HttpCode(204)
  async join(
    @CurrentPrincipal() principal: Principal,
    @Body() { token }: InvitationTokenInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    reply.header('set-cookie', await this.acceptance.join(principal, token));
  }

  /** Spends the link and opens the account; its address is confirmed thereby. */
  @Public()
  @Throttle(LINK_TOKEN_RATE)
  @Post('acceptance')
  accept(@Body() input: AcceptanceInput, @Visitor() visitor: AuditActor): Promise<AcceptedView> {
    return this.acceptance.accept(input, visitor);
  }
}
