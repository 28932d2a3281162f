import { Body, Controller, Delete, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { GuardianInput } from '../../../core/people/guardians/guardian.dto.js';
import { GuardianPlaceQuery } from '../../../core/people/guardians/guardian-place.dto.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import {
  CurrentSchoolMember,
  CurrentSchoolOffice,
  type SchoolOfficePrincipal,
  type SchoolPrincipal,
} from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { GuardianConfirmations } from './guardian-confirmations.js';
import { MendGuardian } from './mend-guardian.js';
import { AgreementRefusalInput, GuardianConfirmationInput, GuardianPaperInput } from './minors.dto.js';
import { NoteGuardianConsent } from './note-guardian-consent.js';
import { SchoolAgreement } from './school-agreement.js';
import { SendGuardianLink } from './send-guardian-link.js';

/** What adults decide for a minor of one's own class, or of one's school for its office. */
@Controller('classes/:id/students/:studentId')
export class MinorsController {
  constructor(
    private readonly agreement: SchoolAgreement,
    private readonly guardianLink: SendGuardianLink,
    private readonly guardians: MendGuardian,
    private readonly confirmations: GuardianConfirmations,
    private readonly papers: NoteGuardianConsent,
  ) {}

  /** The school agrees that companies may see a student of 15 to 17 who wants it. */
  @Policy('agree', 'StudentSheet')
  @Put('agreement')
  @HttpCode(204)
  agree(@Param('id') id: string, @Param('studentId') studentId: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.agreement.give({ id, studentId }, member);
  }

  /** Taken back: companies see a minor no more. */
  @Policy('agree', 'StudentSheet')
  @Delete('agreement')
  @HttpCode(204)
  disagree(@Param('id') id: string, @Param('studentId') studentId: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.agreement.takeBack({ id, studentId }, member);
  }

  /** Answers no to the request of the student, who may ask again. */
  @Policy('agree', 'StudentSheet')
  @Post('agreement/refusal')
  @HttpCode(204)
  decline(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Body() { comment = null }: AgreementRefusalInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.agreement.decline({ id, studentId }, comment, member);
  }

  /** Sends the guardian the link of the page; the one before stops working. */
  @Policy('agree', 'StudentSheet')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Post('guardian-link')
  @HttpCode(204)
  sendGuardianLink(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Query() { place }: GuardianPlaceQuery,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.guardianLink.send({ id, studentId }, place, member);
  }

  /** Writes the contact of a guardian. A new address gets the link of the guardian page. */
  @Policy('mend-guardian', 'StudentSheet')
  @Put('guardian')
  @HttpCode(204)
  writeGuardian(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Body() { phone = null, email = null, organisation = null, place = 1, replaces, ...name }: GuardianInput,
    @CurrentSchoolOffice() office: SchoolOfficePrincipal,
  ): Promise<void> {
    return this.guardians.write({ id, studentId }, { place, replaces }, { ...name, phone, email, organisation }, office);
  }

  /** Confirms the contact, as it was read, as the guardian, who can decide and sign from then on. */
  @Policy('agree', 'StudentSheet')
  @Put('guardian/confirmation')
  @HttpCode(204)
  confirmGuardian(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Body() { contactId }: GuardianConfirmationInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.confirmations.confirm({ id, studentId }, contactId, member);
  }

  /** Revokes the confirmation; the contact can neither sign nor decide until it is confirmed again. */
  @Policy('agree', 'StudentSheet')
  @Delete('guardian/confirmation')
  @HttpCode(204)
  doubtGuardian(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Query() { place }: GuardianPlaceQuery,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.confirmations.revoke({ id, studentId }, place, member);
  }

  /** Records a guardian's answer on a paper that the school has seen. */
  @Policy('agree', 'StudentSheet')
  @Post('guardian/consents')
  @HttpCode(204)
  noteConsent(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Body() input: GuardianPaperInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.papers.note({ id, studentId }, input, member);
  }

  /** The link of the page opens nothing any more. */
  @Policy('mend-guardian', 'StudentSheet')
  @Delete('guardian')
  @HttpCode(204)
  removeGuardian(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Query() { place }: GuardianPlaceQuery,
    @CurrentSchoolOffice() office: SchoolOfficePrincipal,
  ): Promise<void> {
    return this.guardians.remove({ id, studentId }, place, office);
  }
}
