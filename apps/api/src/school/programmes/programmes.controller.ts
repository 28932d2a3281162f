import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import {
  CurrentSchoolMember,
  CurrentSchoolOffice,
  type SchoolOfficePrincipal,
  type SchoolPrincipal,
} from '../../http/session/principal.js';
import { NewProgrammeInput, ProgrammeDetail, ProgrammeInput, ProgrammeSummary } from './programmes.dto.js';
import { ProgrammesService } from './programmes.service.js';

@Controller('programmes')
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  /** Of one's school: those in use first, then by name. */
  @Policy('read', 'Programme')
  @Get()
  list(@CurrentSchoolMember() member: SchoolPrincipal): Promise<ProgrammeSummary[]> {
    return this.programmes.list(member);
  }

  @Policy('create', 'Programme')
  @Post()
  create(@CurrentSchoolOffice() office: SchoolOfficePrincipal, @Body() input: NewProgrammeInput): Promise<ProgrammeDetail> {
    return this.programmes.create(office, input);
  }

  @Policy('read', 'Programme')
  @Get(':id')
  read(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<ProgrammeDetail> {
    return this.programmes.find(id, member);
  }

  /** The office any of its school, a teacher those of the classes they share. */
  @Policy('update', 'Programme')
  @Put(':id')
  edit(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal, @Body() input: ProgrammeInput): Promise<ProgrammeDetail> {
    return this.programmes.edit(id, member, input);
  }

  @Policy('archive', 'Programme')
  @Post(':id/archive')
  @HttpCode(204)
  archive(@Param('id') id: string, @CurrentSchoolOffice() office: SchoolOfficePrincipal): Promise<void> {
    return this.programmes.archive(id, office);
  }

  @Policy('archive', 'Programme')
  @Delete(':id/archive')
  @HttpCode(204)
  reopen(@Param('id') id: string, @CurrentSchoolOffice() office: SchoolOfficePrincipal): Promise<void> {
    return this.programmes.reopen(id, office);
  }
}
