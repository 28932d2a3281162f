import { describe, expect, it } from '@jest/globals';
import { LAW_PARAMETERS, LAW_TABLES, lawParameter, type ValueShape } from '@seve/law';
import { amountOf, centsOf, type DraftValue, lawDraftOf, typedValue, valueFaults } from './law-draft.js';

const shapeOf = (name: string): ValueShape => lawParameter(name)?.shape ?? { kind: 'amount', least: 0, most: 0 };

const { hiringAid: HIRING_AID } = LAW_TABLES;

describe('a row of the law while it is typed', () => {
  it.each(LAW_PARAMETERS.map(({ name }) => name))('of %s begins empty, each amount that is asked for missing', (name) => {
    const shape = shapeOf(name);
    const draft = lawDraftOf(shape);
    expect(valueFaults(shape, draft).length).toBeGreaterThan(0);
  });

  it('keeps one amount, and refuses euros typed for cents', () => {
    const shape = shapeOf('smic-hour');
    expect(typedValue(shape, 1_250)).toBe(1_250);
    expect(valueFaults(shape, 1_250)).toEqual([]);
    expect(valueFaults(shape, 12)).toEqual([{ path: 'value', least: 900, most: 3_000 }]);
    expect(valueFaults(shape, '')).toHaveLength(1);
  });

  it('gives back a row of several amounts as it was', () => {
    const shape = shapeOf('hiring-aid');
    for (const { value } of HIRING_AID.rows) {
      const draft = lawDraftOf(shape, value);
      expect(valueFaults(shape, draft)).toEqual([]);
      expect(typedValue(shape, draft)).toEqual(value);
    }
  });

  it('takes a group that may be left out as null, and names the amount of a group begun that is missing', () => {
    const shape = shapeOf('hiring-aid');
    const draft = lawDraftOf(shape, HIRING_AID.rows.at(-1)?.value) as Record<string, DraftValue>;
    const without = { ...draft, large: { upTo4: '', '5': '', '6to7': '' } } as const;
    expect(typedValue(shape, without)).toMatchObject({ large: null });
    expect(valueFaults(shape, without)).toEqual([]);
    const begun = { ...draft, large: { upTo4: 200_000, '5': '', '6to7': 75_000 } } as const;
    expect(valueFaults(shape, begun).map(({ path }) => path)).toEqual(['value.large.5']);
  });

  it('shows a ceiling kept in euros in the same field as cents', () => {
    expect(centsOf(4_005, 'euros')).toBe(400_500);
    expect(amountOf(400_500, 'euros')).toBe(4_005);
    expect(amountOf(centsOf(1_231, 'cents'), 'cents')).toBe(1_231);
  });
});
