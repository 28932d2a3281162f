import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { JudgePastBreach } from './judge-past-breach.js';
import {
  PastBreachesDecided,
  PastBreachesQuery,
  PastBreachKindOutcomeInput,
  PastBreachList,
  PastBreachOutcomeInput,
  PastBreachView,
} from './past-breaches.dto.js';
import { PastBreachesService } from './past-breaches.service.js';

/** Past records that today's rules would refuse: papers, consents, joins and links. */
@Policy('review', 'PastBreach')
@Controller('campus/past-breaches')
export class PastBreachesController {
  constructor(
    private readonly breaches: PastBreachesService,
    private readonly judging: JudgePastBreach,
  ) {}

  /** Page of open or decided breaches, the latest first. */
  @Get()
  list(@Query() query: PastBreachesQuery): Promise<PastBreachList> {
    return this.breaches.list(query);
  }

  /** Decides every open breach of one kind in the same way, once. */
  @Post('outcomes')
  @HttpCode(200)
  async decideKind(@CurrentPrincipal() by: Principal, @Body() input: PastBreachKindOutcomeInput): Promise<PastBreachesDecided> {
    return { decided: await this.judging.decideKind(by, input) };
  }

  /** Sends a letter to the office of the school, once; it names the student and contains the sentence to send. */
  @Post(':id/letter')
  @HttpCode(200)
  async tell(@Param('id') id: string): Promise<PastBreachView> {
    await this.judging.tellSchool(id);
    return this.breaches.read(id);
  }

  /** Decides a breach, once. */
  @Post(':id/outcome')
  @HttpCode(200)
  async decide(@CurrentPrincipal() by: Principal, @Param('id') id: string, @Body() input: PastBreachOutcomeInput): Promise<PastBreachView> {
    await this.judging.decide(id, by, input);
    return this.breaches.read(id);
  }
}
