import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { campusFigures } from '@seve/database';
import { sectorOccupations } from '@seve/reference';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { CampusFiguresView, CampusNoticesView } from './campus.dto.js';

@Injectable()
export class CampusService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async figures(): Promise<CampusFiguresView> {
    const figures = await campusFigures(this.dataSource.manager, this.clock.today());
    return { ...figures, occupations: sectorOccupations().size };
  }

  notices(): CampusNoticesView {
    return { hasVirusScanner: this.config.clamdUrl !== null };
  }
}
