import { describe, expect, it } from '@jest/globals';
import { lawFaults } from '../../architecture/law-reached.mjs';

const LAW = [
  {
    file: 'libs/law/src/index.ts',
    text: `export {\n  quota,\n  leave,\n} from './border/agreements.js';\nexport { addDays } from './border/basics.js';`,
  },
  { file: 'libs/law/src/border/agreements.ts', text: `export const quota = guarded(law.quota);\nexport const leave = guarded(law.leave);` },
  { file: 'libs/law/src/host/quota.ts', text: `export function quota() { return 1; }` },
  { file: 'libs/law/src/host/leave.ts', text: `export const leave = () => 2;` },
];
const GUARD = { file: 'libs/domain/src/quota.guard.ts', text: `import { quota } from '@seve/law';\nexport const quotaGuard = quota;` };
const SERVICE = { file: 'apps/api/src/check.service.ts', text: `import { quotaGuard } from '@seve/domain';` };
const faults = (waiting, ...more) => lawFaults([...LAW, ...more], waiting);

describe('rules of the law', () => {
  it('are reached from an application through the libraries, or wait with a reason', () => {
    expect(faults({ leave: 'follow-up' }, GUARD, SERVICE)).toEqual([]);
  });

  it('that nothing reaches and the list does not name are told', () => {
    expect(faults({}, GUARD, SERVICE)).toEqual([expect.stringContaining('no screen reaches leave')]);
    expect(faults({ leave: 'follow-up' }, GUARD)).toEqual([expect.stringContaining('no screen reaches quota')]);
  });

  it('are not reached by a test, nor by a library that no application uses', () => {
    const spec = { file: 'apps/api/src/check.spec.ts', text: SERVICE.text };
    expect(faults({ leave: 'follow-up' }, GUARD, spec)).toHaveLength(1);
  });

  it('that are reached leave the list, and so do names that are none and lines without a reason', () => {
    expect(faults({ leave: 'follow-up', quota: 'follow-up' }, GUARD, SERVICE)).toEqual([
      expect.stringContaining('quota is reached by now'),
    ]);
    expect(faults({ leave: ' ', nothing: 'x' }, GUARD, SERVICE)).toHaveLength(2);
  });
});
