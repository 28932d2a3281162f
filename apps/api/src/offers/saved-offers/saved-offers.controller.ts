import { Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { SavedOfferIds, SavedOfferPage } from './saved-offers.dto.js';
import { SavedOffersService } from './saved-offers.service.js';

/** Offers saved by the student. Visible to that student only. */
@Controller('student/saved-offers')
export class SavedOffersController {
  constructor(private readonly saved: SavedOffersService) {}

  /** The newest first; those that have ended stay, and say so. */
  @Policy('manage', 'SavedOffer')
  @Get()
  list(@CurrentStudent() student: StudentPrincipal, @Query() query: PageQuery): Promise<SavedOfferPage> {
    return this.saved.list(student, query);
  }

  /** For the stars of any list of offers. */
  @Policy('manage', 'SavedOffer')
  @Get('ids')
  ids(@CurrentStudent() student: StudentPrincipal): Promise<SavedOfferIds> {
    return this.saved.ids(student);
  }

  /** Saved already: nothing changes. Taken off a moment ago: it is back where it was. */
  @Policy('manage', 'SavedOffer')
  @Put(':offerId')
  @HttpCode(204)
  save(@CurrentStudent() student: StudentPrincipal, @Param('offerId') offerId: string): Promise<void> {
    return this.saved.save(student, offerId);
  }

  /** Not saved: nothing changes. */
  @Policy('manage', 'SavedOffer')
  @Delete(':offerId')
  @HttpCode(204)
  remove(@CurrentStudent() student: StudentPrincipal, @Param('offerId') offerId: string): Promise<void> {
    return this.saved.remove(student, offerId);
  }
}
