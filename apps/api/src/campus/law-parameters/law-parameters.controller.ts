import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { CampusLawView, LawPreviewView, LawRowInput, LawRowTrial } from './law-parameters.dto.js';
import { LawParametersService } from './law-parameters.service.js';
import { PreviewLawRow } from './preview-law-row.js';

@Policy('feed', 'LawParameter')
@Controller('campus/law-parameters')
export class LawParametersController {
  constructor(
    private readonly parameters: LawParametersService,
    private readonly previews: PreviewLawRow,
  ) {}

  /** Rows in force, those that disagree with the release, and every row ever fed. */
  @Get()
  read(): Promise<CampusLawView> {
    return this.parameters.read();
  }

  /** What a row would change for open offers and for what is known. Nothing is saved. */
  @Throttle({ points: 60, seconds: 60, by: 'account' })
  @Post('preview')
  @HttpCode(200)
  preview(@Body() trial: LawRowTrial): Promise<LawPreviewView> {
    return this.previews.preview(trial);
  }

  /** Feeds a row; one of the same parameter and day replaces the one before, which stays in the history. */
  @Post()
  feed(@CurrentPrincipal() { accountId }: Principal, @Body() input: LawRowInput): Promise<CampusLawView> {
    return this.parameters.feed(input, accountId);
  }
}
