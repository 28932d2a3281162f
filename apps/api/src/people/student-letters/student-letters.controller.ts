import { Controller, Get, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { PageQuery } from '../../http/validation/page.dto.js';
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
