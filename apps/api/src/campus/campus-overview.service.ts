import { Injectable } from '@nestjs/common';
import { agreementCountsOfCampus, campusOverview, lostPlaces, schoolProgress } from '@seve/database';
import { AGREEMENT_STEP_NAMES, agreementStepOf, hideSmallCells, reboundOf, shownCount } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { CampusAgreementsView, CampusOverviewView } from './campus-overview.dto.js';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

@Injectable()
export class CampusOverviewService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(accountId: string): Promise<CampusOverviewView> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const [overview, schools, lost] = await Promise.all([
      campusOverview(manager, accountId, today),
      schoolProgress(manager),
      lostPlaces(manager, null),
    ]);
    const rebounds = lost.filter(({ places }) => reboundOf(places, today) !== null);
    const rebound = schools.map(({ id }) => rebounds.filter(({ schoolId }) => schoolId === id).length);
    const searching = schools.map((school) => school.searching);
    const placed = schools.map((school) => school.placed);
    const [shownSearching, shownPlaced, shownRebound] = [searching, placed, rebound].map(hideSmallCells);
    return {
      ...overview,
      studentsSearching: shownCount(sum(searching)),
      studentsPlaced: shownCount(sum(placed)),
      studentsPlacedElsewhere: shownCount(sum(schools.map((school) => school.placedElsewhere))),
      studentsInRebound: shownCount(rebounds.length),
      schools: schools.map(({ id, name }, index) => ({
        ...{ id, name },
        searching: shownSearching?.[index] ?? null,
        placed: shownPlaced?.[index] ?? null,
        rebound: shownRebound?.[index] ?? null,
      })),
    };
  }

  /** Agreements of each school by step, without those that are over. */
  async agreements(): Promise<CampusAgreementsView> {
    const { manager } = this.dataSource;
    const [schools, counted] = await Promise.all([schoolProgress(manager), agreementCountsOfCampus(manager)]);
    const columns = AGREEMENT_STEP_NAMES.filter((step) => step !== 'over').map((step) => {
      const own = counted.filter(({ state }) => agreementStepOf(state) === step);
      const counts = schools.map(({ id }) => sum(own.filter(({ schoolId }) => schoolId === id).map(({ count }) => count)));
      return { step, total: shownCount(sum(counts)), shown: hideSmallCells(counts) };
    });
    return {
      steps: columns.map(({ step, total }) => ({ step, count: total })),
      schools: schools.map(({ id, name }, index) => ({
        ...{ id, name },
        steps: columns.map(({ step, shown }) => ({ step, count: shown[index] ?? null })),
      })),
    };
  }
}
