import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Policy, Public } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { AllowFileSweep, CampusFiguresView, CampusNoticesView } from './campus.dto.js';
import { CampusService } from './campus.service.js';
import { CampusAgreementsView, CampusContractsView, CampusOverviewView } from './campus-overview.dto.js';
import { CampusOverviewService } from './campus-overview.service.js';

@Controller('campus')
export class CampusController {
  constructor(
    private readonly campus: CampusService,
    private readonly overviews: CampusOverviewService,
  ) {}

  @Public()
  @Get('figures')
  figures(): Promise<CampusFiguresView> {
    return this.campus.figures();
  }

  /** Notices about this installation, for coordinators. */
  @Policy('verify', 'Company')
  @Get('notices')
  notices(): Promise<CampusNoticesView> {
    return this.campus.notices();
  }

  /** Confirms that the database, older than the files, is the correct one: files without a row may then be deleted. */
  @Policy('verify', 'Company')
  @Post('file-sweep')
  @HttpCode(204)
  allowFileSweep(@Body() { since }: AllowFileSweep, @CurrentPrincipal() principal: Principal): Promise<void> {
    return this.campus.allowFileSweep(new Date(since), principal);
  }

  /** Returns what waits for a coordinator, and student counts of five and more. */
  @Policy('moderate', 'Offer')
  @Get('overview')
  overview(@CurrentPrincipal() { accountId }: Principal): Promise<CampusOverviewView> {
    return this.overviews.read(accountId);
  }

  /** Returns agreements of each school by step: counts of five and more. */
  @Policy('moderate', 'Offer')
  @Get('agreements')
  agreements(): Promise<CampusAgreementsView> {
    return this.overviews.agreements();
  }

  /** Returns contracts of each training centre by step: counts of five and more. */
  @Policy('moderate', 'Offer')
  @Get('contracts')
  contracts(): Promise<CampusContractsView> {
    return this.overviews.contracts();
  }
}
