import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { SuspendCompany } from '../../../core/companies/suspend-company.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { CompanySheetView, CompanySuspensionInput } from './company-sheet.dto.js';
import { CompanySheetService } from './company-sheet.service.js';
import { ReinstateCompany } from './reinstate-company.js';

/** What the campus sees of one company, and decides. */
@Policy('verify', 'Company')
@Controller('companies/:id')
export class CompanyStandingController {
  constructor(
    private readonly sheets: CompanySheetService,
    private readonly suspendCompany: SuspendCompany,
    private readonly reinstateCompany: ReinstateCompany,
  ) {}

  @Get()
  read(@Param('id') id: string): Promise<CompanySheetView> {
    return this.sheets.read(id);
  }

  /** Its published offers are paused; its members still sign in, and may not publish, read or answer. */
  @Post('suspension')
  @HttpCode(200)
  async suspend(
    @CurrentPrincipal() coordinator: Principal,
    @Param('id') id: string,
    @Body() { reason }: CompanySuspensionInput,
  ): Promise<CompanySheetView> {
    await this.suspendCompany.suspend(coordinator, id, reason);
    return this.sheets.read(id);
  }

  /** Back to where it was before. Its offers stay paused. */
  @Post('reinstatement')
  @HttpCode(200)
  async reinstate(@CurrentPrincipal() coordinator: Principal, @Param('id') id: string): Promise<CompanySheetView> {
    await this.reinstateCompany.reinstate(coordinator, id);
    return this.sheets.read(id);
  }
}
