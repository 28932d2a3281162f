import { Body, Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common';
import { GuardianAnswer, GuardianInput } from '../../../core/people/guardians/guardian.dto.js';
import { GuardianPlaceQuery } from '../../../core/people/guardians/guardian-place.dto.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../../http/session/principal.js';
import { GuardianService } from './guardian.service.js';

@Controller('student/guardian')
export class GuardianController {
  constructor(private readonly guardians: GuardianService) {}

  @Policy('read', 'StudentProfile')
  @Get()
  read(@CurrentStudent() student: StudentPrincipal): Promise<GuardianAnswer> {
    return this.guardians.read(student);
  }

  /** Only before 18. */
  @Policy('update', 'StudentProfile')
  @Put()
  write(@CurrentStudent() student: StudentPrincipal, @Body() input: GuardianInput): Promise<GuardianAnswer> {
    return this.guardians.write(student, input);
  }

  @Policy('update', 'StudentProfile')
  @Delete()
  @HttpCode(204)
  remove(@CurrentStudent() student: StudentPrincipal, @Query() { place }: GuardianPlaceQuery): Promise<void> {
    return this.guardians.remove(student, place);
  }
}
