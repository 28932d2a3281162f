import { Injectable } from '@nestjs/common';
import { campusOverview, schoolProgress } from '@seve/database';
import { hideSmallCells, shownCount } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { CampusOverviewView } from './campus-overview.dto.js';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

@Injectable()
export class CampusOverviewService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(accountId: string): Promise<CampusOverviewView> {
    const { manager } = this.dataSource;
    const [overview, schools] = await Promise.all([campusOverview(manager, accountId, this.clock.today()), schoolProgress(manager)]);
    const searching = schools.map((school) => school.searching);
    const placed = schools.map((school) => school.placed);
    const [shownSearching, shownPlaced] = [hideSmallCells(searching), hideSmallCells(placed)];
    return {
      ...overview,
      studentsSearching: shownCount(sum(searching)),
      studentsPlaced: shownCount(sum(placed)),
      studentsPlacedElsewhere: shownCount(sum(schools.map((school) => school.placedElsewhere))),
      schools: schools.map(({ id, name }, index) => ({
        ...{ id, name },
        searching: shownSearching[index] ?? null,
        placed: shownPlaced[index] ?? null,
      })),
    };
  }
}
