import { describe, expect, it } from '@jest/globals';
import { answeredHazards, type HazardsValues, hazardsValues } from './hazards-answer.js';

describe('the question about hazards', () => {
  it.each([
    ['is not answered by boxes that were not touched', { hazardsAnswer: '', hazards: [] }, null],
    ['is answered by none', { hazardsAnswer: 'none', hazards: [] }, []],
    ['by none, whatever was ticked before', { hazardsAnswer: 'none', hazards: ['asbestos'] }, []],
    ['by some', { hazardsAnswer: 'some', hazards: ['asbestos'] }, ['asbestos']],
    ['not by some without saying which', { hazardsAnswer: 'some', hazards: [] }, null],
    ['by not knowing', { hazardsAnswer: 'unknown', hazards: ['asbestos'] }, ['not_known']],
  ] as [string, HazardsValues, string[] | null][])('%s', (_what, values, stored) => expect(answeredHazards(values)).toEqual(stored));

  it.each([null, [], ['asbestos'], ['not_known']] as const)('reads what was stored: %p', (stored) => {
    expect(answeredHazards(hazardsValues(stored))).toEqual(stored);
  });
});
