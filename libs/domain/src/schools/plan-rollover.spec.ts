import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '../errors.js';
import { planRollover, type RolloverClass } from './plan-rollover.js';

const group = (change: Partial<RolloverClass>): RolloverClass => ({
  id: 'first',
  name: 'BTS 1',
  programmeId: 'bts',
  fate: 'up',
  next: { name: 'BTS 2', programmeId: 'bts' },
  studentIds: ['ana', 'bilal'],
  ...change,
});
const LAST = group({ id: 'last', name: 'BTS 2', fate: 'leave', next: { name: 'BTS 2', programmeId: 'bts' }, studentIds: ['chloe', 'dan'] });

describe('the plan of a rollover', () => {
  it('moves a class up, and lets the last one leave', () => {
    const plan = planRollover([group({}), LAST], new Map());
    expect(plan.targets).toEqual([{ name: 'BTS 2', programmeId: 'bts', fromIds: ['first'], studentIds: ['ana', 'bilal'] }]);
    expect(plan.leaving).toEqual(['chloe', 'dan']);
  });

  it('puts who repeats the last year into the class that moves up to it', () => {
    const plan = planRollover([group({}), LAST], new Map([['dan', 'repeat']]));
    expect(plan.targets).toEqual([{ name: 'BTS 2', programmeId: 'bts', fromIds: ['first', 'last'], studentIds: ['ana', 'bilal', 'dan'] }]);
    expect(plan.fates.get('dan')).toBe('repeat');
  });

  it('opens a class of the same name for who repeats the first year, and none for a class that only leaves', () => {
    const plan = planRollover([group({}), LAST], new Map([['ana', 'repeat']]));
    expect(plan.targets.map(({ name, studentIds }) => [name, studentIds])).toEqual([
      ['BTS 1', ['ana']],
      ['BTS 2', ['bilal']],
    ]);
  });

  it('moves nobody while a class is to be decided, and names it', () => {
    const unknown = group({ id: 'unknown', name: 'Groupe B', fate: 'undecided', studentIds: ['eve', 'fay'] });
    const nameless = group({ id: 'nameless', name: '2 MRC', next: { name: ' ', programmeId: 'bts' }, studentIds: ['gus'] });
    const errors = (exceptions: [string, 'up' | 'leave'][]) => {
      try {
        return planRollover([group({}), unknown, nameless], new Map(exceptions)).fates;
      } catch (error) {
        return error instanceof InvalidInput ? error.errors : error;
      }
    };
    const NAMELESS = { path: 'classes.2.nextName', code: 'rollover.next-name', values: { name: '2 MRC' } };
    const UNDECIDED = { path: 'classes.1.fate', code: 'rollover.undecided', values: { name: 'Groupe B' } };
    expect(errors([])).toEqual([UNDECIDED, NAMELESS]);
    expect(errors([['eve', 'leave']])).toEqual([UNDECIDED, NAMELESS]);
    expect(
      errors([
        ['eve', 'leave'],
        ['fay', 'leave'],
        ['gus', 'leave'],
      ]),
    ).toMatchObject({ size: 5 });
  });

  it('makes one class of two that lead to the same name, whatever the capitals, and tells programmes apart', () => {
    const other = group({ id: 'other', name: 'BTS 1 B', next: { name: ' bts 2 ', programmeId: 'bts' }, studentIds: ['eve'] });
    const apart = group({ id: 'apart', name: 'BTS 1 C', next: { name: 'BTS 2', programmeId: 'alternance' }, studentIds: ['fay'] });
    const { targets } = planRollover([group({}), other, apart], new Map());
    expect(targets.map(({ programmeId, fromIds }) => [programmeId, fromIds])).toEqual([
      ['bts', ['first', 'other']],
      ['alternance', ['apart']],
    ]);
  });
});
