import { describe, expect, it } from '@jest/globals';
import { changedFields } from './history.js';

describe('the fields that an edit changed', () => {
  const before = { name: 'Sucrerie', phone: null as string | null, tags: ['a'], from: new Date('2026-01-05') };

  it('are those whose value differs, and only those given', () => {
    expect(changedFields(before, { name: 'Sucrerie de Roye', phone: '+33322000000' })).toEqual(['name', 'phone']);
    expect(changedFields(before, {})).toEqual([]);
  });

  it('compare lists and instants by what they hold, and a missing value as null', () => {
    expect(changedFields(before, { tags: ['a'], from: new Date('2026-01-05') })).toEqual([]);
    expect(changedFields(before, { tags: ['b'] })).toEqual(['tags']);
    expect(changedFields({ at: { from: 1, to: [{ a: 1, b: 2 }] } }, { at: { to: [{ b: 2, a: 1 }], from: 1 } })).toEqual([]);
    expect(changedFields(before, { name: 'Sucrerie', ...{ phone: undefined } })).toEqual([]);
  });
});
