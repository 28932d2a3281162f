import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { PlacementLinksView } from './placement-links.dto.js';
import { PlacementLinksService } from './placement-links.service.js';

/** Links of letters about a placement and its papers, for its school, its company and the coordination. */
@Controller('placements/:placementId/links')
export class PlacementLinksController {
  constructor(private readonly links: PlacementLinksService) {}

  /** Open links, the newest of each kind first. */
  @Policy('read', 'PaperLink')
  @Get()
  list(@Param('placementId') placementId: string, @CurrentPrincipal() reader: Principal): Promise<PlacementLinksView> {
    return this.links.list(placementId, reader);
  }

  /** Ends a link for good. */
  @Policy('end', 'PaperLink')
  @Post(':linkId/revocation')
  @HttpCode(204)
  end(@Param('placementId') placementId: string, @Param('linkId') linkId: string, @CurrentPrincipal() by: Principal): Promise<void> {
    return this.links.end(placementId, linkId, by);
  }
}
