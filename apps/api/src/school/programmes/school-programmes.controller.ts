import { Controller, Get, Param } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { ProgrammeSummary } from './programmes.dto.js';
import { ProgrammesService } from './programmes.service.js';

@Controller('schools')
export class SchoolProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  /** For the campus: what a school prepares for, and when its students are in a company. */
  @Policy('read', 'School')
  @Get(':id/programmes')
  list(@Param('id') id: string): Promise<ProgrammeSummary[]> {
    return this.programmes.ofSchool(id);
  }
}
