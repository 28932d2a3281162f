import { describe, expect, it } from '@jest/globals';
import { openedFields } from '@seve/domain';
import { partValues } from '../parts/part-values.js';
import { openedContent, openedSections } from './opened-content.js';

const MASTER = openedSections('employer', 'apprenticeship', openedFields(['master'], 'employer'));

describe('the part of a contract that an amendment opens', () => {
  it('asks the fields of its motives alone, section by section', () => {
    expect(MASTER.map(({ name }) => name)).toEqual(['master', 'second']);
    expect(openedSections('cfa', 'apprenticeship', openedFields(['master'], 'cfa'))).toEqual([]);
  });

  it('gives back what is opened, and nothing else', () => {
    const signed = { masterName: 'Élodie Carpentier', masterIsEligible: true, siret: '73282932000074', weeklyMinutes: 2_100 };
    expect(openedContent(MASTER, { content: partValues(MASTER, signed) }, signed)).toEqual({
      masterName: 'Élodie Carpentier',
      masterIsEligible: true,
    });
  });

  it('says that a mark is taken away, as for a master without diploma', () => {
    const signed = { masterName: 'Élodie Carpentier', masterHasDiploma: true };
    const content = { ...partValues(MASTER, signed), masterName: 'Paul Mercier', masterHasDiploma: false };
    expect(openedContent(MASTER, { content }, signed)).toEqual({ masterName: 'Paul Mercier', masterHasDiploma: false });
  });

  it('says that hazards are none any more', () => {
    const sections = openedSections('employer', 'apprenticeship', openedFields(['hours'], 'employer'));
    const signed = { weeklyMinutes: 2_100, isHazardous: true, hazards: ['machines'] };
    const values = partValues(sections, signed);
    expect(openedContent(sections, { content: values }, signed)).toEqual(signed);
    const content = { ...values, isHazardous: 'no', hazards: [] };
    expect(openedContent(sections, { content }, signed)).toEqual({ ...signed, isHazardous: false, hazards: [] });
  });

  it('keeps the pay of each period where the pay is opened', () => {
    const pay = [{ from: '2027-01-04', percent: 60, base: 'smic' as const }];
    const sections = openedSections('employer', 'apprenticeship', openedFields(['pay'], 'employer'));
    expect(openedContent(sections, { content: partValues(sections, { pay }) }, {})).toEqual({ pay });
    expect(openedContent(MASTER, { content: partValues(MASTER, { pay }) }, {})).toEqual({});
  });
});
