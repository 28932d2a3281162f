import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ProcessWorld } from '../../support/world.js';
import { INVARIANTS } from './invariants.js';
import { brokenInvariants, expectInvariants, inOneInstant } from './invariants-at-rest.js';

/** In a world where papers were sealed and lists imported: every invariant holds, and finds the fault that is planted against it. */
export function faultsFound(given: () => { world: ProcessWorld }): void {
  describe('the invariants', () => {
    let world: ProcessWorld;

    beforeAll(() => {
      ({ world } = given());
    });

    it('hold after all that died', () => expectInvariants(world));

    it('have names of their own', () => {
      expect(new Set(INVARIANTS.map(({ name }) => name)).size).toBe(INVARIANTS.length);
    });

    it.each(INVARIANTS)('a fault is found, and no other: $name', async ({ name, fault }) => {
      const broken = await inOneInstant(world, async (client) => {
        await client.query('set local session_replication_role = replica');
        for (const statement of fault) {
          const { rowCount, command } = await client.query(statement);
          // A fault that changes nothing would prove nothing.
          if (command !== 'ALTER') expect({ statement, changed: (rowCount ?? 0) > 0 }).toEqual({ statement, changed: true });
        }
        return brokenInvariants(client);
      });
      expect(Object.keys(broken)).toEqual([name]);
    });
  });
}
