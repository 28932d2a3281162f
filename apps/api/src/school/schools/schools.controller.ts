import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { NewSchoolInput, SchoolInput, SchoolSheetView, SchoolView } from './schools.dto.js';
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

  @Policy('update', 'School')
  @Put(':id')
  async edit(@Param('id') id: string, @Body() input: SchoolInput, @CurrentPrincipal() coordinator: Principal): Promise<SchoolSheetView> {
    await this.schools.edit(coordinator, id, input);
    return this.schools.read(id);
  }
}
