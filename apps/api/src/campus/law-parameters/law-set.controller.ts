import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerTagged } from '../../http/server/entity-tag.js';
import { Public } from '../../http/session/policy.decorator.js';
import { LawSetView } from './law-parameters.dto.js';
import { LawParametersService } from './law-parameters.service.js';

@Public()
@Controller('law/parameters')
export class LawSetController {
  constructor(private readonly parameters: LawParametersService) {}

  /** Returns the dated rows used for all computations, of the release and entered since. Sent with an ETag. */
  @ApiOkResponse({ type: LawSetView })
  @Get()
  async read(
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LawSetView | undefined> {
    return answerTagged(reply, known, await this.parameters.publicSet());
  }
}
