import { Controller, Get, Query } from '@nestjs/common';
import { PageQuery } from '../http/page.dto.js';
import { Policy } from '../http/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../http/principal.js';
import { FileReadingList } from './file-tickets.dto.js';
import { FileTicketsService } from './file-tickets.service.js';

@Controller('student/file-tickets')
export class StudentFileTicketsController {
  constructor(private readonly tickets: FileTicketsService) {}

  /** Who opened the student's file, when and why; the newest first. */
  @Policy('read-own', 'FileTicket')
  @Get()
  list(@CurrentStudent() student: StudentPrincipal, @Query() query: PageQuery): Promise<FileReadingList> {
    return this.tickets.list(student, query);
  }
}
