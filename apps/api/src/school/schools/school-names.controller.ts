import { Controller, Get, Query } from '@nestjs/common';
import { Public } from '../../http/session/policy.decorator.js';
import { SchoolName, SchoolsQuery } from './schools.dto.js';
import { SchoolsService } from './schools.service.js';

/** Schools by name, for type-ahead fields. */
@Public()
@Controller('reference/schools')
export class SchoolNamesController {
  constructor(private readonly schools: SchoolsService) {}

  @Get()
  search(@Query() { q }: SchoolsQuery): Promise<SchoolName[]> {
    return this.schools.search(q);
  }
}
