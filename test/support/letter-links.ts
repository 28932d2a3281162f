import { writeLetterToken } from '@seve/mailing';
import type { World } from './world.js';

/** Returns the token that this world writes into letters of that name to this account. */
export const tokenOf = (world: World, accountId: string, letter: string): string =>
  writeLetterToken(world.env.SEVE_SECRET ?? '', { accountId, letter });
