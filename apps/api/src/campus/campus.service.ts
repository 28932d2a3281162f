import { Injectable } from '@nestjs/common';
import { campusFigures } from '@seve/database';
import { sectorOccupations } from '@seve/reference';
import { DataSource } from 'typeorm';
import { Clock } from '../http/clock.js';
import type { CampusFiguresView } from './campus.dto.js';

@Injectable()
export class CampusService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async figures(): Promise<CampusFiguresView> {
    const figures = await campusFigures(this.dataSource.manager, this.clock.today());
    return { ...figures, occupations: sectorOccupations().size };
  }
}
