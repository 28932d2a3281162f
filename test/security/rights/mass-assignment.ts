import { beforeAll, describe, expect, it } from '@jest/globals';
import { IS_LONG } from '../../support/form.js';
import type { World } from '../../support/world.js';
import { sendAsWriter, WRITES } from './contract-bodies.js';
import type { Story } from './principals.js';

/** Fields that a caller must never set: identity, owner, status. */
const FORBIDDEN = [
  'id',
  'accountId',
  'studentId',
  'teacherId',
  'companyId',
  'schoolId',
  'classGroupId',
  'referentTeacherId',
  'companySiteId',
  'contactAccountId',
  'role',
  'isAdmin',
  'admin',
  'status',
  'state',
  'verified',
  'verifiedAt',
  'emailVerified',
  'searchState',
  'publishedAt',
  'createdAt',
  'tokenHash',
  'matchSnapshot',
  'total',
  'via',
] as const;

/** Sends each body with all forbidden keys, and expects an error for each; in the long form also one by one. */
export const describeMassAssignment = (story: () => Story & { world: World }) =>
  describe('mass assignment (T2)', () => {
    beforeAll(() => story().world.query('delete from throttle'));

    it('is tried on every body, and every body schema has properties', () => {
      expect(WRITES.length).toBeGreaterThan(15);
      for (const { route, schema } of WRITES)
        expect({ route, properties: Object.keys(schema.properties ?? {}).length > 0 }).toEqual({ route, properties: true });
    });

    it.each(WRITES)('$route refuses the fields that are not its own', async ({ route, schema }) => {
      const send = (fields: object) => sendAsWriter(story(), route, fields);
      const keys = FORBIDDEN.filter((one) => !(one in (schema.properties ?? {})));
      const together = await send(Object.fromEntries(keys.map((key) => [key, 'admin'])));
      expect(together.status).toBe(400);
      expect(together.body.errors?.map((one) => one.path)).toEqual(expect.arrayContaining(keys));
      for (const key of IS_LONG ? keys : []) {
        const { status } = await send({ [key]: 'admin' });
        const isThrottled = status === 429;
        expect(isThrottled || status === 400).toBe(true);
      }
    });
  });
