import { describe, expect, it } from '@jest/globals';
import { SILENCE_LOWERING, SILENCE_PAUSE_FROM, silenceStage } from './silence.js';

describe('the consequences of silence', () => {
  it('grow with the number of applications left without an answer', () => {
    expect([0, 1, 2, 3, 4, 5, 9].map((unanswered) => silenceStage(unanswered, false))).toEqual([
      ...['none', 'lowered', 'lowered', 'warned', 'warned', 'pausable', 'pausable'],
    ]);
  });

  it('stand until the pause is lifted, however few are left', () => expect(silenceStage(1, true)).toBe('paused'));

  it('lower the rank no further once the pause may come', () =>
    expect(SILENCE_LOWERING.each * SILENCE_PAUSE_FROM).toBe(SILENCE_LOWERING.most));
});
