import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { FrameworkReasonInput, FrameworkSignatureInput, FrameworkView } from '../frameworks.dto.js';
import { partnerOf } from '../own-framework.js';
import { FrameworkViews } from '../views/framework-views.js';
import { MoveFramework } from './move-framework.js';

const HOUR = 3_600;

/** What moves a framework agreement. */
@Controller('framework-agreements/:id')
export class FrameworkMovesController {
  constructor(
    private readonly moving: MoveFramework,
    private readonly views: FrameworkViews,
  ) {}

  /** The other side reads it, signs it, or asks for changes. */
  @Policy('write', 'FrameworkAgreement')
  @Throttle({ points: 60, seconds: HOUR, by: 'account' })
  @Post('proposal')
  @HttpCode(200)
  async propose(@Param('id') id: string, @CurrentPrincipal() by: Principal): Promise<FrameworkView> {
    await this.moving.propose(id, partnerOf(by));
    return this.views.read(id, partnerOf(by));
  }

  @Policy('write', 'FrameworkAgreement')
  @Delete('proposal')
  @HttpCode(200)
  async takeBack(@Param('id') id: string, @CurrentPrincipal() by: Principal): Promise<FrameworkView> {
    await this.moving.takeBack(id, partnerOf(by));
    return this.views.read(id, partnerOf(by));
  }

  /** Asks the other side for changes before one signs. */
  @Policy('write', 'FrameworkAgreement')
  @Post('return')
  @HttpCode(204)
  return(@Param('id') id: string, @Body() { reason }: FrameworkReasonInput, @CurrentPrincipal() by: Principal): Promise<void> {
    return this.moving.return(id, reason, partnerOf(by));
  }

  /** Confirms the text for one's side: name, function, day and SHA-256 of the text are kept. */
  @Policy('sign', 'FrameworkAgreement')
  @Post('signature')
  @HttpCode(200)
  async sign(@Param('id') id: string, @Body() input: FrameworkSignatureInput, @CurrentPrincipal() by: Principal): Promise<FrameworkView> {
    await this.moving.sign(id, input, partnerOf(by));
    return this.views.read(id, partnerOf(by));
  }

  /** Ends it before its day. */
  @Policy('write', 'FrameworkAgreement')
  @Post('end')
  @HttpCode(200)
  async end(@Param('id') id: string, @Body() { reason }: FrameworkReasonInput, @CurrentPrincipal() by: Principal): Promise<FrameworkView> {
    await this.moving.end(id, reason, partnerOf(by));
    return this.views.read(id, partnerOf(by));
  }
}
