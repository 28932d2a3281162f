import { fedLawRows, weightsInUse } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import { fedLaw, type LawTables } from '@seve/law';
import { type Weights, weightsOf } from '@seve/matching';
import type { EntityManager } from 'typeorm';

/** The day and the weights of an index. */
export interface Scoring {
  today: CivilDate;
  weights: Weights;
}

export const scoringOf = async (manager: EntityManager, today: CivilDate): Promise<Scoring> => ({
  today,
  weights: weightsOf(await weightsInUse(manager)),
});

/** Returns the tables of the law with the rows added since the release. */
export const lawOf = async (manager: EntityManager): Promise<LawTables> => fedLaw(await fedLawRows(manager)).tables;
