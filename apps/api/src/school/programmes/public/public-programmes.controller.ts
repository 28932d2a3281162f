import { Controller, Get, Param, Query } from '@nestjs/common';
import { Public } from '../../../http/session/policy.decorator.js';
import { FindProgrammes } from './find-programmes.js';
import { ProgrammesQuery, PublicProgramme, PublicProgrammeList } from './public-programmes.dto.js';

@Controller('public-programmes')
export class PublicProgrammesController {
  constructor(private readonly programmes: FindProgrammes) {}

  /** What the schools of the campus prepare for; those whose students leave first, first. */
  @Public()
  @Get()
  list(@Query() query: ProgrammesQuery): Promise<PublicProgrammeList> {
    return this.programmes.listPublic(query);
  }

  @Public()
  @Get(':id')
  read(@Param('id') id: string): Promise<PublicProgramme> {
    return this.programmes.readPublic(id);
  }
}
