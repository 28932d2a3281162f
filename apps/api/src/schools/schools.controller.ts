import { Body, Controller, Get, Post } from '@nestjs/common';
import { Policy } from '../http/policy.decorator.js';
import { NewSchoolInput, SchoolView } from './schools.dto.js';
import { SchoolsService } from './schools.service.js';

@Controller('schools')
export class SchoolsController {
  constructor(private readonly schools: SchoolsService) {}

  @Policy('read', 'School')
  @Get()
  list(): Promise<SchoolView[]> {
    return this.schools.list();
  }

  @Policy('create', 'School')
  @Post()
  create(@Body() input: NewSchoolInput): Promise<SchoolView> {
    return this.schools.create(input);
  }
}
