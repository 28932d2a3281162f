import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Policy } from '../http/session/policy.decorator.js';
import { NewSchoolInput, SchoolSheetView, SchoolView } from './schools.dto.js';
import { SchoolsService } from './schools.service.js';

@Controller('schools')
export class SchoolsController {
  constructor(private readonly schools: SchoolsService) {}

  @Policy('read', 'School')
  @Get()
  list(): Promise<SchoolView[]> {
    return this.schools.list();
  }

  @Policy('read', 'School')
  @Get(':id')
  read(@Param('id') id: string): Promise<SchoolSheetView> {
    return this.schools.read(id);
  }

  @Policy('create', 'School')
  @Post()
  create(@Body() input: NewSchoolInput): Promise<SchoolView> {
    return this.schools.create(input);
  }
}
