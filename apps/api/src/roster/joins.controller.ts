import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Policy } from '../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../http/session/principal.js';
import { JoinsService } from './joins.service.js';
import { JoinDecisionInput, WaitingJoin } from './roster.dto.js';

@Controller('classes/:id/joins')
export class JoinsController {
  constructor(private readonly joins: JoinsService) {}

  /** Sign-ups that wait for the teacher, the oldest first, each with the rows that it may be. */
  @Policy('read', 'ClassGroup')
  @Get()
  list(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<WaitingJoin[]> {
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
    return this.joins.decide({ id, studentId }, input, member);
  }
}
