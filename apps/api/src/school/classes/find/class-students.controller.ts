import { Controller, Get, Query } from '@nestjs/common';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../../http/session/principal.js';
import { ClassStudentsQuery, FoundStudent } from './class-students.dto.js';
import { FindStudents } from './find-students.js';

@Controller('class-students')
export class ClassStudentsController {
  constructor(private readonly students: FindStudents) {}

  /** By name, among the classes of the teacher, or all of the school for its office; eight at most. */
  @Policy('read', 'StudentSheet')
  @Get()
  find(@Query() query: ClassStudentsQuery, @CurrentSchoolMember() reader: SchoolPrincipal): Promise<FoundStudent[]> {
    return this.students.execute(query, reader);
  }
}
