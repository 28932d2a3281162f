import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { StudentProfile } from '../../core/people/students.dto.js';
import { JoinClass } from '../../core/school/roster/join-class.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { ClassCodeInput, ProfileInput } from './profile-input.dto.js';
import { StudentsService } from './students.service.js';

@Controller('student')
export class StudentsController {
  constructor(
    private readonly students: StudentsService,
    private readonly joinClass: JoinClass,
  ) {}

  @Policy('read', 'StudentProfile')
  @Get('profile')
  read(@CurrentStudent() student: StudentPrincipal): Promise<StudentProfile> {
    return this.students.readProfile(student);
  }

  /** Changes any of the fields. Every offer is scored again for this student. */
  @Policy('update', 'StudentProfile')
  @Patch('profile')
  change(@CurrentStudent() student: StudentPrincipal, @Body() input: ProfileInput): Promise<StudentProfile> {
    return this.students.changeProfile(student, input);
  }

  /** Joins a class by its code, for a student whom a teacher has removed from a class. */
  @Policy('update', 'StudentProfile')
  @Throttle({ points: 20, seconds: 3_600, by: 'account' })
  @Post('class')
  @HttpCode(200)
  async join(@CurrentStudent() student: StudentPrincipal, @Body() { code }: ClassCodeInput): Promise<StudentProfile> {
    const studentId = await this.joinClass.join(student, code);
    return this.students.readProfile({ ...student, studentId });
  }

  /** The first questions are over: answered, or put aside for good. */
  @Policy('update', 'StudentProfile')
  @Post('onboarding/end')
  @HttpCode(200)
  async endOnboarding(@CurrentStudent() student: StudentPrincipal): Promise<StudentProfile> {
    await this.students.endOnboarding(student);
    return this.students.readProfile(student);
  }
}
