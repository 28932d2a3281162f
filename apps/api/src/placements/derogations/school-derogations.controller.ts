import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentTeacher, type TeacherPrincipal } from '../../http/session/principal.js';
import { DerogationInput, DerogationList } from './derogations.dto.js';
import { DerogationsService } from './derogations.service.js';

/** What a school has declared, written by its teachers. */
@Controller('school/derogations')
export class SchoolDerogationsController {
  constructor(private readonly derogations: DerogationsService) {}

  @Policy('declare', 'Derogation')
  @Get()
  list(@CurrentTeacher() { schoolId }: TeacherPrincipal): Promise<DerogationList> {
    return this.derogations.list({ schoolId });
  }

  @Policy('declare', 'Derogation')
  @Post()
  async declare(@CurrentTeacher() teacher: TeacherPrincipal, @Body() input: DerogationInput): Promise<DerogationList> {
    await this.derogations.declareForSchool(teacher, input);
    return this.derogations.list({ schoolId: teacher.schoolId });
  }

  /** Taken back: from now on it allows nothing. */
  @Policy('declare', 'Derogation')
  @Delete(':id')
  @HttpCode(204)
  withdraw(@CurrentTeacher() { schoolId }: TeacherPrincipal, @Param('id') id: string): Promise<void> {
    return this.derogations.withdraw(id, { schoolId });
  }
}
