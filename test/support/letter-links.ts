import { writeLetterToken } from '@seve/mailing';
import type { World } from './world.js';

/** The token in this world's letters of that name to this account. */
export const tokenOf = (world: World, accountId: string, letter: string): string =>
  writeLetterToken(world.env.SEVE_SECRET ?? '', { accountId, letter });
