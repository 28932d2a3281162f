import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { DecideJoin } from './decide-join.js';
import { ClassJoins, JoinDecisionInput } from './joins.dto.js';
import { JoinsService } from './joins.service.js';

@Controller('classes/:id/joins')
export class JoinsController {
  constructor(
    private readonly joins: JoinsService,
    private readonly deciding: DecideJoin,
  ) {}

  /** Waiting sign-ups, each with its candidate rows, and students who entered with the class code alone. */
  @Policy('read', 'ClassGroup')
  @Get()
  list(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<ClassJoins> {
    return this.joins.list(id, member);
  }

  @Policy('update', 'ClassGroup')
  @Post(':studentId')
  @HttpCode(204)
  decide(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Body() input: JoinDecisionInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.deciding.decide({ id, studentId }, input, member);
  }
}
