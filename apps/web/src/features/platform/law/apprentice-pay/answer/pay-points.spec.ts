import { describe, expect, it } from '@jest/globals';
import { paySchedule } from '@seve/law';
import { payCase } from '../pay-case.js';
import { PAY_EXAMPLE } from '../pay-search.js';
import { namePlaces, payMarks, payPoints, payTicks } from './pay-points.js';

const asked = payCase(PAY_EXAMPLE);
const periods = asked.state === 'ready' ? paySchedule(asked.contract).periods : [];

describe('the chart of a contract', () => {
  it('draws each period as a step, dashed where the SMIC is not published', () => {
    expect(payPoints(periods)).toEqual([
      { at: 0, known: 802.82, guess: null },
      { at: 122, known: 802.82, guess: null },
      { at: 122, known: null, guess: 802.82 },
      { at: 365, known: null, guess: 802.82 },
      { at: 365, known: null, guess: 952.19 },
      { at: 639, known: null, guess: 952.19 },
      { at: 639, known: null, guess: 1138.89 },
      { at: 731, known: null, guess: 1138.89 },
    ]);
  });

  it('marks what changes the pay', () => {
    expect(payMarks(periods)).toEqual([
      { at: 122, mark: 'not-published' },
      { at: 365, mark: 'anniversary' },
      { at: 639, mark: 'birthday' },
    ]);
  });

  it('names marks close by on rows of their own', () => {
    expect(namePlaces(payMarks(periods), 731)).toEqual(['insideTopLeft', 'insideTopLeft', 'insideTopRight']);
    expect(namePlaces([{ at: 365 }, { at: 395 }, { at: 487 }, { at: 500 }], 730)).toEqual([
      'insideTopRight',
      'left',
      'insideBottomRight',
      'insideTopRight',
    ]);
  });

  it('names the first of January and of September', () => expect(payTicks(periods)).toEqual([0, 122, 365, 487]));
});
