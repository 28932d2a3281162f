import { Body, Controller, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { InvitedInput, MailedInput, MailedView } from './roster.dto.js';
import { RosterInvitations } from './roster-invitations.js';

@Controller('classes/:id/roster')
export class RosterInvitationsController {
  constructor(private readonly invitations: RosterInvitations) {}

  /** One page for each student who has not joined, with a personal code; printing invites. */
  @Policy('update', 'ClassGroup')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Post('letters')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(
    @Param('id') id: string,
    @Body() input: InvitedInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<StreamableFile> {
    const { pdf } = await this.invitations.print(id, input, member);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: 'attachment; filename="invitations-seve.pdf"',
      length: pdf.length,
    });
  }

  /** By e-mail, to those of whom an address is known; at most one letter a day each. */
  @Policy('update', 'ClassGroup')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Post('invitations')
  @HttpCode(200)
  mail(@Param('id') id: string, @Body() input: MailedInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<MailedView> {
    return this.invitations.mail(id, input, member);
  }
}
