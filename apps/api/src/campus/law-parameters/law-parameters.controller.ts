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

  /** Returns the rows in force, those that differ from the release, and every row ever entered. */
  @Get()
  read(): Promise<CampusLawView> {
    return this.parameters.read();
  }

  /** Returns what a row would change for open offers and for the known period. Nothing is saved. */
  @Throttle({ points: 60, seconds: 60, by: 'account' })
  @Post('preview')
  @HttpCode(200)
  preview(@Body() trial: LawRowTrial): Promise<LawPreviewView> {
    return this.previews.preview(trial);
  }

  /** Enters a row; it replaces one of the same parameter and day, which stays in the history. */
  @Post()
  feed(@CurrentPrincipal() { accountId }: Principal, @Body() input: LawRowInput): Promise<CampusLawView> {
    return this.parameters.feed(input, accountId);
  }
}
