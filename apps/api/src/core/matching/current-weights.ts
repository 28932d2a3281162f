import { weightsInUse } from '@seve/database';
import { type Weights, weightsOf } from '@seve/matching';
import type { EntityManager } from 'typeorm';

/** Returns the weights in use. */
export const currentWeights = async (manager: EntityManager): Promise<Weights> => weightsOf(await weightsInUse(manager));
