import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { SecondStepResetInput } from '../../core/people/addresses/addresses.dto.js';
import { RESETS } from '../../core/people/addresses/reset-access.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolOffice, type SchoolOfficePrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { InviteList } from './invite-list.js';
import {
  EndMembershipInput,
  InvitationListInput,
  InvitationListPreview,
  InvitationsSent,
  OfficeOverview,
  SchoolMemberView,
} from './school-office.dto.js';
import { SchoolPeople } from './school-people.js';

@Controller('school')
export class SchoolOfficeController {
  constructor(
    private readonly people: SchoolPeople,
    private readonly list: InviteList,
  ) {}

  @Policy('read', 'SchoolMember')
  @Get('overview')
  overview(@CurrentSchoolOffice() office: SchoolOfficePrincipal): Promise<OfficeOverview> {
    return this.people.overview(office);
  }

  /** Who works in the school, then who has worked there. */
  @Policy('read', 'SchoolMember')
  @Get('members')
  members(@CurrentSchoolOffice() office: SchoolOfficePrincipal): Promise<SchoolMemberView[]> {
    return this.people.list(office);
  }

  /** The person keeps the account and loses this role at once. */
  @Policy('end', 'SchoolMember')
  @Post('members/:id/end')
  @HttpCode(204)
  end(
    @CurrentSchoolOffice() office: SchoolOfficePrincipal,
    @Param('id') id: string,
    @Body() { successorId }: EndMembershipInput,
  ): Promise<void> {
    return this.people.end(office, id, successorId ?? null);
  }

  /** For a colleague whom the head has seen, who has lost the phone. The person is told. */
  @Policy('reset-access', 'SchoolMember')
  @Throttle(RESETS)
  @Delete('members/:id/second-step')
  @HttpCode(204)
  removeSecondStep(
    @CurrentSchoolOffice() head: SchoolOfficePrincipal,
    @Param('id') id: string,
    @Body() input: SecondStepResetInput,
  ): Promise<void> {
    return this.people.removeSecondStep(head, id, input);
  }

  /** What each line of a list would do; sends nothing. */
  @Policy('create', 'Invitation')
  @Post('invitations/preview')
  @HttpCode(200)
  preview(@CurrentSchoolOffice() office: SchoolOfficePrincipal, @Body() { text }: InvitationListInput): Promise<InvitationListPreview> {
    return this.list.preview(office, text);
  }

  /** Invites those whom the preview would; the same list again invites no person twice. */
  @Policy('create', 'Invitation')
  @Throttle({ points: 20, seconds: 3_600, by: 'account' })
  @Post('invitations')
  @HttpCode(200)
  invite(@CurrentSchoolOffice() office: SchoolOfficePrincipal, @Body() { text }: InvitationListInput): Promise<InvitationsSent> {
    return this.list.invite(office, text);
  }
}
