import { fedLawRows, weightsInUse } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import { fedLaw, type LawTables } from '@seve/law';
import { type Weights, weightsOf } from '@seve/matching';
import type { EntityManager } from 'typeorm';

/** What an index scores with: the day, and the weights in use when it is loaded. */
export interface Scoring {
  today: CivilDate;
  weights: Weights;
}

export const scoringOf = async (manager: EntityManager, today: CivilDate): Promise<Scoring> => ({
  today,
  weights: weightsOf(await weightsInUse(manager)),
});

/** The law's tables with the rows fed since the release. */
export const lawOf = async (manager: EntityManager): Promise<LawTables> => fedLaw(await fedLawRows(manager)).tables;
