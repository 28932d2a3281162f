import { describe, expect, it } from '@jest/globals';
import { sectionsOf } from './part-fields.js';
import { partContent, partValues, withoutFields } from './part-values.js';

const SECTIONS = sectionsOf('employer', 'apprenticeship');

describe('the form of a part of a contract', () => {
  it('gives back what it was opened with, and what it does not ask', () => {
    const content = {
      ...{ siret: '73282932000074', headcount: 60, isPublic: false, weeklyMinutes: 2_100, masterIsEligible: true },
      ...{ hazards: ['machines'], pay: [{ from: '2027-01-04', percent: 60, base: 'smic' as const }], masterBirthDate: '1985-04-02' },
    };
    const values = { content: partValues(SECTIONS, content) };
    expect(values.content.weeklyMinutes).toBe(35);
    expect(partContent(SECTIONS, values, content)).toEqual(content);
  });

  it('leaves out what is not filled', () => {
    expect(partContent(SECTIONS, { content: { ...partValues(SECTIONS, {}), pay: { '2027-01-04': '' } } }, {})).toEqual({});
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

describe('the school’s part of an agreement in its form', () => {
  const PART = { skills: 'Mesurer.', courseHours: 900, hasPower: true, referentEmail: 'rose@lycee.example' };
  const SCHOOL = sectionsOf('school', 'internship');

  it('comes back as it was read, with what is asked of hosts abroad alone', () => {
    const content = { ...PART, hasCountrySheet: true };
    expect(partContent(SCHOOL, { content: partValues(SCHOOL, content) }, content)).toEqual(content);
    expect(sectionsOf('school', 'internship', true).flatMap(({ fields }) => fields.map(({ name }) => name))).toContain('hasCountrySheet');
  });

  it('leaves out what is not filled, not a zero', () => {
    const content = { ...partValues(SCHOOL, PART), skills: '  ', faceToFaceHours: 0, hasPower: false };
    expect(partContent(SCHOOL, { content }, {})).toEqual({ courseHours: 900, referentEmail: PART.referentEmail, faceToFaceHours: 0 });
  });
});
