import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { RolloverApplication, RolloverInput, RolloverPreview, YearRolloverView, YearToRoll } from './year-rollovers.dto.js';
import { YearRolloversService } from './year-rollovers.service.js';

/** The end of a school year: the office for its school, a teacher for the classes of which they are the referent. */
@Policy('manage', 'YearRollover')
@Controller('year-rollovers')
export class YearRolloversController {
  constructor(private readonly rollovers: YearRolloversService) {}

  /** The newest first. */
  @Get()
  list(@CurrentSchoolMember() member: SchoolPrincipal): Promise<YearRolloverView[]> {
    return this.rollovers.list(member);
  }

  /** Classes of the earliest year that is open, with what is proposed for each. */
  @Get('plan')
  plan(@CurrentSchoolMember() member: SchoolPrincipal): Promise<YearToRoll> {
    return this.rollovers.plan(member);
  }

  /** What these decisions would change; writes nothing. */
  @Post('preview')
  @HttpCode(200)
  preview(@CurrentSchoolMember() member: SchoolPrincipal, @Body() input: RolloverInput): Promise<RolloverPreview> {
    return this.rollovers.preview(member, input);
  }

  /** Moves everybody in one transaction. */
  @Post()
  apply(@CurrentSchoolMember() member: SchoolPrincipal, @Body() input: RolloverApplication): Promise<YearRolloverView> {
    return this.rollovers.apply(member, input);
  }

  /** As long as `undoUntil` allows: everybody is back in the class before, but for who has moved since. */
  @Post(':id/undo')
  @HttpCode(200)
  undo(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<YearRolloverView> {
    return this.rollovers.undo(id, member);
  }
}
