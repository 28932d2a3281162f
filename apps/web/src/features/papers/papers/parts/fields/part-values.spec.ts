import { describe, expect, it } from '@jest/globals';
import { sectionsOf } from '../fields/part-fields.js';
import { partContent, partValues, payValues } from '../fields/part-values.js';
import { withoutFields } from '../without-fields.js';

const SECTIONS = sectionsOf('employer', 'apprenticeship');

describe('the form of a part of a contract', () => {
  it('gives back what it was opened with, and what it does not ask', () => {
    const content = {
      ...{ siret: '73282932000074', headcount: 60, isPublic: false, weeklyMinutes: 2_100, masterIsEligible: true },
      ...{ hazards: ['machines'], pay: [{ from: '2027-01-04', percent: 60, base: 'smic' as const }], masterBirthDate: '1985-04-02' },
    };
    const values = { content: partValues(SECTIONS, content), pay: payValues(content.pay) };
    expect(values.content.weeklyMinutes).toBe(35);
    expect(partContent(SECTIONS, values, content)).toEqual(content);
  });

  it('leaves out what is not filled', () => {
    expect(partContent(SECTIONS, { content: partValues(SECTIONS, {}), pay: { '2027-01-04': '' } }, {})).toEqual({});
  });

  it('keeps what can be kept of a part with a refused field', () => {
    expect(withoutFields({ siret: '1', naf: '2014Z' }, ['content.siret'])).toEqual({ naf: '2014Z' });
  });

  it('asks no course of a professionalisation contract', () => {
    const names = sectionsOf('cfa', 'professionalisation').flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(names).toContain('hasVocationalBac');
    expect(names).not.toContain('course');
  });
});
