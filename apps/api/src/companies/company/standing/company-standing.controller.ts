import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { SuspendCompany } from '../../../core/companies/suspend-company.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { CompanySheetView, CompanySuspensionInput } from './company-sheet.dto.js';
import { CompanySheetService } from './company-sheet.service.js';
import { ReinstateCompany } from './reinstate-company.js';

/** Sheet of one company for the campus, and its decisions. */
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

  /** Suspends a company: pauses its published offers; its members can still sign in, but not publish, read or answer. */
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

  /** Reinstates a company with its previous status. Its offers stay paused. */
  @Post('reinstatement')
  @HttpCode(200)
  async reinstate(@CurrentPrincipal() coordinator: Principal, @Param('id') id: string): Promise<CompanySheetView> {
    await this.reinstateCompany.reinstate(coordinator, id);
    return this.sheets.read(id);
  }
}
