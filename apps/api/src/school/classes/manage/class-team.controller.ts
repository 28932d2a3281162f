import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../../http/session/principal.js';
import { ClassTeam, ReferentInput, ShareInput, StudentReferentsInput } from './class-manage.dto.js';
import { ClassTeamService } from './class-team.js';

@Controller('classes/:id')
export class ClassTeamController {
  constructor(private readonly team: ClassTeamService) {}

  /** Who teaches the class, and the teachers of the school. */
  @Policy('read', 'ClassGroup')
  @Get('team')
  read(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<ClassTeam> {
    return this.team.read(id, member);
  }

  /** Shares the class with a colleague, for good or from one day to another. */
  @Policy('update', 'ClassGroup')
  @Post('teachers')
  @HttpCode(204)
  share(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal, @Body() input: ShareInput): Promise<void> {
    return this.team.share(id, input, member);
  }

  /** By the referent, the office, or the colleague in question. */
  @Policy('update', 'ClassGroup')
  @Delete('teachers/:teacherId')
  @HttpCode(204)
  unshare(@Param('id') id: string, @Param('teacherId') teacherId: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.team.unshare(id, teacherId, member);
  }

  /** Hands the class over to another referent. */
  @Policy('update', 'ClassGroup')
  @Put('referent')
  @HttpCode(204)
  handOver(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal, @Body() { teacherId }: ReferentInput): Promise<void> {
    return this.team.handOver(id, teacherId, member);
  }

  /** Gives some of its students another referent. */
  @Policy('update', 'ClassGroup')
  @Put('referents')
  @HttpCode(204)
  follow(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal, @Body() input: StudentReferentsInput): Promise<void> {
    return this.team.follow(id, input, member);
  }
}
