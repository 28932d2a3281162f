import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { SavedViewInput, SavedViewItem, SavedViewQuery } from './saved-views.dto.js';
import { SavedViewsService } from './saved-views.service.js';

@Controller('saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViewsService) {}

  @Policy('manage', 'SavedView')
  @Get()
  list(@Query() { screen }: SavedViewQuery, @CurrentPrincipal() { accountId }: Principal): Promise<SavedViewItem[]> {
    return this.views.list(accountId, screen);
  }

  @Policy('manage', 'SavedView')
  @Post()
  save(@Body() input: SavedViewInput, @CurrentPrincipal() { accountId }: Principal): Promise<SavedViewItem> {
    return this.views.save(accountId, input);
  }

  @Policy('manage', 'SavedView')
  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id') id: string, @CurrentPrincipal() { accountId }: Principal): Promise<void> {
    return this.views.remove(accountId, id);
  }
}
