import { Controller, Get, Query } from '@nestjs/common';
import { Policy } from '../../../http/session/policy.decorator.js';
import { FindProgrammes } from '../public/find-programmes.js';
import { CampusProgrammeList, CampusProgrammesQuery } from './campus-programmes.dto.js';

@Controller('campus/programmes')
export class CampusProgrammesController {
  constructor(private readonly programmes: FindProgrammes) {}

  /** Of every school or of one, with its classes; archived ones last. */
  @Policy('read', 'School')
  @Get()
  async list(@Query() { schoolId, ...query }: CampusProgrammesQuery): Promise<CampusProgrammeList> {
    const { items, next } = await this.programmes.list(query, { schoolId: schoolId ?? null, withArchived: true });
    return {
      items: items.map((one) => {
        const { schoolId: ofSchool, classes, isArchived } = one.row;
        return { ...this.programmes.viewOf(one), schoolId: ofSchool, classes, isArchived };
      }),
      next,
    };
  }
}
