import { Injectable } from '@nestjs/common';
import { campusOverview, lostPlaces, paperCountsOfCampus, schoolProgress } from '@seve/database';
import {
  AGREEMENT_STEP_NAMES,
  agreementStepOf,
  CONTRACT_STEP_NAMES,
  contractStepOf,
  hideSmallCells,
  reboundOf,
  shownCount,
} from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { CampusAgreementsView, CampusContractsView, CampusOverviewView } from './campus-overview.dto.js';

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

  /** Returns the agreements of each school by step, without those that are over. */
  async agreements(): Promise<CampusAgreementsView> {
    const { manager } = this.dataSource;
    const counted = await paperCountsOfCampus(manager, 'agreement');
    const rows = counted.map(({ state, ...row }) => ({ ...row, step: agreementStepOf(state) }));
    return stepTable(AGREEMENT_STEP_NAMES, await schoolProgress(manager), rows);
  }

  /** Returns the contracts of each training centre by step. Schools that have none are left out. */
  async contracts(): Promise<CampusContractsView> {
    const { manager } = this.dataSource;
    const counted = await paperCountsOfCampus(manager, 'contract');
    const rows = counted.map(({ state, ...row }) => ({ ...row, step: contractStepOf(state) }));
    const schools = await schoolProgress(manager);
    return stepTable(
      CONTRACT_STEP_NAMES,
      schools.filter(({ id }) => rows.some(({ schoolId }) => schoolId === id)),
      rows,
    );
  }
}

interface Counted<Step> {
  schoolId: string;
  step: Step;
  count: number;
}

/** Returns counts by school and step; hides small ones, and those from which a hidden one could be computed. */
function stepTable<Step extends string>(
  names: readonly Step[],
  schools: readonly { id: string; name: string }[],
  counted: readonly Counted<Step>[],
) {
  const columns = names
    .filter((step) => step !== 'over')
    .map((step) => {
      const own = counted.filter((one) => one.step === step);
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
