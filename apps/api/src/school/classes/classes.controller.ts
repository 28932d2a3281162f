import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { ClassCode, ClassDetail, ClassInput, ClassSummary, RhythmInput } from './classes.dto.js';
import { ClassesService } from './classes.service.js';

@Controller('classes')
export class ClassesController {
  constructor(private readonly classes: ClassesService) {}

  @Policy('read', 'ClassGroup')
  @Get()
  list(@CurrentSchoolMember() member: SchoolPrincipal): Promise<ClassSummary[]> {
    return this.classes.list(member);
  }

  @Policy('create', 'ClassGroup')
  @Post()
  create(@CurrentSchoolMember() member: SchoolPrincipal, @Body() input: ClassInput): Promise<ClassDetail> {
    return this.classes.create(member, input);
  }

  /** The table of the class: where each student stands, and what comes next. */
  @Policy('read', 'ClassGroup')
  @Get(':id')
  read(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<ClassDetail> {
    return this.classes.find(id, member);
  }

  /** A new code to join the class; the old one dies. */
  @Policy('update', 'ClassGroup')
  @Post(':id/code')
  @HttpCode(200)
  renewCode(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<ClassCode> {
    return this.classes.renewCode(id, member);
  }

  @Policy('update', 'ClassGroup')
  @Delete(':id/code')
  @HttpCode(204)
  revokeCode(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.classes.revokeCode(id, member);
  }

  /** Weeks in the company and at school, from which matching reads when a student is free. */
  @Policy('update', 'ClassGroup')
  @Put(':id/rhythm')
  changeRhythm(@Param('id') id: string, @Body() input: RhythmInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<ClassDetail> {
    return this.classes.changeRhythm(id, input, member);
  }
}
