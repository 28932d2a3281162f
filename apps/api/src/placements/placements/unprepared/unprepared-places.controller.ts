import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { PapersBegun, PapersToBegin, UnpreparedPlaces } from './unprepared-places.dto.js';
import { UnpreparedPlacesService } from './unprepared-places.service.js';

/** Agreed places without an agreement or a contract, of one's own classes, or of one's school for its office. */
@Controller('unprepared-places')
export class UnpreparedPlacesController {
  constructor(private readonly places: UnpreparedPlacesService) {}

  @Policy('follow', 'Placement')
  @Get()
  list(@CurrentSchoolMember() member: SchoolPrincipal): Promise<UnpreparedPlaces> {
    return this.places.list(member);
  }

  /** Begins the agreement or the contract of each; the host is asked to fill its part. Those that have begun meanwhile are left as they are. */
  @Policy('certify', 'Placement')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Post('papers')
  @HttpCode(200)
  begin(@Body() { placementIds }: PapersToBegin, @CurrentSchoolMember() member: SchoolPrincipal): Promise<PapersBegun> {
    return this.places.begin(placementIds, member);
  }
}
