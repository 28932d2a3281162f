import { Controller, Get, Query } from '@nestjs/common';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../../http/session/principal.js';
import { PageQuery } from '../../../http/validation/page.dto.js';
import { FileReadingList } from './file-tickets.dto.js';
import { OwnFileTicketsService } from './own-file-tickets.service.js';

@Controller('student/file-tickets')
export class StudentFileTicketsController {
  constructor(private readonly tickets: OwnFileTicketsService) {}

  /** Who opened the student's file, when and why; the newest first. */
  @Policy('read-own', 'FileTicket')
  @Get()
  list(@CurrentStudent() student: StudentPrincipal, @Query() query: PageQuery): Promise<FileReadingList> {
    return this.tickets.list(student, query);
  }
}
