import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import {
  LeftStudent,
  PersonalCodeView,
  PlaceInput,
  RosterFacts,
  RosterStudentAdded,
  RosterStudentInput,
  SchoolClassChoice,
} from './roster.dto.js';
import { RosterService } from './roster.service.js';

@Controller('classes/:id')
export class RosterController {
  constructor(private readonly roster: RosterService) {}

  /** Adds a student whom the class expects. */
  @Policy('update', 'ClassGroup')
  @Post('students')
  add(
    @Param('id') id: string,
    @Body() input: RosterStudentInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<RosterStudentAdded> {
    return this.roster.add(id, input, member);
  }

  /** What the school knows, with its history. */
  @Policy('read', 'ClassGroup')
  @Get('students/:studentId/roster')
  read(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<RosterFacts> {
    return this.roster.read({ id, studentId }, member);
  }

  @Policy('update', 'ClassGroup')
  @Put('students/:studentId/roster')
  @HttpCode(204)
  edit(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Body() input: RosterStudentInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.roster.edit({ id, studentId }, input, member);
  }

  @Policy('update', 'ClassGroup')
  @Put('students/:studentId/class')
  @HttpCode(204)
  move(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Body() { classId }: PlaceInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.roster.move({ id, studentId }, classId, member);
  }

  /** A new personal code; the one before opens nothing any more. */
  @Policy('update', 'ClassGroup')
  @Throttle({ points: 300, seconds: 3_600, by: 'account' })
  @Post('students/:studentId/code')
  @HttpCode(200)
  renewCode(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<PersonalCodeView> {
    return this.roster.renewCode({ id, studentId }, member);
  }

  @Policy('update', 'ClassGroup')
  @Delete('students/:studentId')
  @HttpCode(204)
  leave(@Param('id') id: string, @Param('studentId') studentId: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.roster.leave({ id, studentId }, member);
  }

  /** Who has left the class, the last first. */
  @Policy('read', 'ClassGroup')
  @Get('left')
  left(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<LeftStudent[]> {
    return this.roster.left(id, member);
  }

  @Policy('update', 'ClassGroup')
  @Post('left/:studentId')
  @HttpCode(204)
  takeBack(@Param('id') id: string, @Param('studentId') studentId: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.roster.takeBack({ id, studentId }, member);
  }

  /** Classes of the school that a student can be moved to. */
  @Policy('read', 'ClassGroup')
  @Get('targets')
  targets(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<SchoolClassChoice[]> {
    return this.roster.targets(id, member);
  }
}
