import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Policy } from '../http/session/policy.decorator.js';
import { CurrentTeacher, type TeacherPrincipal } from '../http/session/principal.js';
import { ClassCode, ClassDetail, ClassInput, ClassSummary, RhythmInput } from './classes.dto.js';
import { ClassesService } from './classes.service.js';

@Controller('classes')
export class ClassesController {
  constructor(private readonly classes: ClassesService) {}

  @Policy('read', 'ClassGroup')
  @Get()
  list(@CurrentTeacher() teacher: TeacherPrincipal): Promise<ClassSummary[]> {
    return this.classes.list(teacher);
  }

  @Policy('create', 'ClassGroup')
  @Post()
  create(@CurrentTeacher() teacher: TeacherPrincipal, @Body() input: ClassInput): Promise<ClassDetail> {
    return this.classes.create(teacher, input);
  }

  /** The table of the class: where each student stands, and what comes next. */
  @Policy('read', 'ClassGroup')
  @Get(':id')
  read(@Param('id') id: string, @CurrentTeacher() teacher: TeacherPrincipal): Promise<ClassDetail> {
    return this.classes.find(id, teacher);
  }

  /** A new code to join the class; the old one dies. */
  @Policy('update', 'ClassGroup')
  @Post(':id/code')
  @HttpCode(200)
  renewCode(@Param('id') id: string, @CurrentTeacher() teacher: TeacherPrincipal): Promise<ClassCode> {
    return this.classes.renewCode(id, teacher);
  }

  @Policy('update', 'ClassGroup')
  @Delete(':id/code')
  @HttpCode(204)
  revokeCode(@Param('id') id: string, @CurrentTeacher() teacher: TeacherPrincipal): Promise<void> {
    return this.classes.revokeCode(id, teacher);
  }

  /** Weeks in the company and at school, from which matching reads when a student is free. */
  @Policy('update', 'ClassGroup')
  @Put(':id/rhythm')
  changeRhythm(@Param('id') id: string, @Body() input: RhythmInput, @CurrentTeacher() teacher: TeacherPrincipal): Promise<ClassDetail> {
    return this.classes.changeRhythm(id, input, teacher);
  }
}
