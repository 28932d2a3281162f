import { Controller, Get } from '@nestjs/common';
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
  read(@CurrentStudent() student: StudentPrincipal): Promise<StudentHome> {
    return this.home.read(student);
  }
}
