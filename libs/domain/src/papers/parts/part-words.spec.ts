import { describe, expect, it } from '@jest/globals';
import type { HostPart } from '../../agreements/agreement-parts.js';
import { changedWords, wordsOfPart } from './part-words.js';

const WEEK = { days: [[{ from: 480, to: 720 }], [], [], [], [], [], []], interruptions: [], worksHolidays: false };
const HOST: HostPart = { activities: 'Contrôles en ligne', timetable: WEEK, allowance: { cents: 450, unit: 'hour' }, hasPower: true };

describe('what a part says', () => {
  it('is told field by field, in words of the reader', () => {
    expect(Object.fromEntries(wordsOfPart('host', { ...HOST, department: '', hazards: [] }, 'fr'))).toEqual({
      activities: 'Contrôles en ligne',
      timetable: 'lundi 8\u00a0h–12\u00a0h',
      allowance: '4,50\u00a0€ par heure',
      hasPower: 'oui',
    });
    expect(wordsOfPart('host', { allowance: null }, 'en').get('allowance')).toBe('none');
    expect(wordsOfPart('school', { courseHours: 900 }, 'fr').get('courseHours')).toBe('900');
  });

  it('names the days without presence after the week', () => {
    const timetable = { ...WEEK, interruptions: [{ from: '2027-02-20', to: '2027-03-08' }] };
    expect(wordsOfPart('host', { timetable }, 'en').get('timetable')).toBe('Monday 8:00–12:00, except 20 February to 8 March');
  });

  it('is compared with what was read before', () => {
    const before = { host: HOST, school: { skills: 'Conduire' } };
    const after = { host: { ...HOST, allowance: null, equipment: 'Blouse' }, school: {} };
    expect(changedWords(before, after, 'fr')).toEqual([
      { party: 'host', field: 'equipment', before: null, after: 'Blouse' },
      { party: 'host', field: 'allowance', before: '4,50\u00a0€ par heure', after: 'aucune' },
      { party: 'school', field: 'skills', before: 'Conduire', after: null },
    ]);
    expect(changedWords(before, before, 'fr')).toEqual([]);
  });
});
