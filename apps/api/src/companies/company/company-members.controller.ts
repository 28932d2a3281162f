import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../http/session/principal.js';
import { OwnCompanyView } from './companies.dto.js';
import { CompaniesService } from './companies.service.js';
import { MemberRoleInput } from './company-input.dto.js';
import { CompanyMembers } from './company-members.js';

@Controller('company/members')
export class CompanyMembersController {
  constructor(
    private readonly members: CompanyMembers,
    private readonly companies: CompaniesService,
  ) {}

  @Policy('manage-members', 'Company')
  @Put(':id')
  async giveRole(
    @CurrentCompany() company: CompanyPrincipal,
    @Param('id') id: string,
    @Body() { role }: MemberRoleInput,
  ): Promise<OwnCompanyView> {
    await this.members.giveRole(id, company, role);
    return this.companies.own(company);
  }

  /** Removes a member: ends the person's sessions at once and gives their offers a new contact. */
  @Policy('manage-members', 'Company')
  @Delete(':id')
  @HttpCode(204)
  remove(@CurrentCompany() company: CompanyPrincipal, @Param('id') id: string): Promise<void> {
    return this.members.remove(id, company);
  }
}
