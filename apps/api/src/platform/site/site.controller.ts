import { Controller, Get, Inject } from '@nestjs/common';
import type { Config } from '@seve/config';
import { CONFIG } from '@seve/runtime';
import { Public } from '../../http/session/policy.decorator.js';
import { SiteView } from './site.dto.js';

@Public()
@Controller('site')
export class SiteController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** What the legal pages, the map and the forms of companies need to know of this instance. */
  @Get()
  read(): SiteView {
    const { operator, demo, mapTileUrl, mapAttribution, companyDirectoryUrl } = this.config;
    return { operator, isDemo: demo, mapTileUrl, mapAttribution, hasCompanyDirectory: companyDirectoryUrl !== null };
  }
}
