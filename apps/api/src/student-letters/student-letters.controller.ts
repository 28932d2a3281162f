import { Controller, Get, Query } from '@nestjs/common';
import { PageQuery } from '../http/page.dto.js';
import { Policy } from '../http/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../http/principal.js';
import { StudentLetterList } from './student-letters.dto.js';
import { StudentLettersService } from './student-letters.service.js';

@Policy('read-own', 'MailLog')
@Controller('student/letters')
export class StudentLettersController {
  constructor(private readonly letters: StudentLettersService) {}

  /** What was written to the student, and to others about the student's applications; the newest first. */
  @Get()
  list(@CurrentStudent() student: StudentPrincipal, @Query() page: PageQuery): Promise<StudentLetterList> {
    return this.letters.list(student, page);
  }
}
