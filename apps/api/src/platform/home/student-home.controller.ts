import { Controller, Get } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { StudentHome } from './student-home.dto.js';
import { StudentHomeService } from './student-home.service.js';

@Controller('student/home')
export class StudentHomeController {
  constructor(private readonly home: StudentHomeService) {}

  /** Deadlines, new matches and the state of applications. */
  @Policy('read', 'StudentProfile')
  @Get()
  read(@CurrentStudent() student: StudentPrincipal, @ReaderLocale() locale: Locale): Promise<StudentHome> {
    return this.home.read(student, locale);
  }
}
