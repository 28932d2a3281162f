import { Body, Controller, Get, Put } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolOffice, type SchoolOfficePrincipal } from '../../http/session/principal.js';
import { OwnSchoolInput, SchoolRecordView } from './schools.dto.js';
import { SchoolsService } from './schools.service.js';

/** The school of the office that asks. */
@Controller('school')
export class OwnSchoolController {
  constructor(private readonly schools: SchoolsService) {}

  @Policy('read-own', 'School')
  @Get()
  read(@CurrentSchoolOffice() { schoolId }: SchoolOfficePrincipal): Promise<SchoolRecordView> {
    return this.schools.record(schoolId);
  }

  @Policy('update-own', 'School')
  @Put()
  async edit(@CurrentSchoolOffice() office: SchoolOfficePrincipal, @Body() input: OwnSchoolInput): Promise<SchoolRecordView> {
    await this.schools.edit(office, office.schoolId, input);
    return this.schools.record(office.schoolId);
  }
}
