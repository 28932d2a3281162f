import { describe, expect, it } from '@jest/globals';
import { progressBar } from './progress.js';

describe('the progress bar', () => {
  it('is empty, half full and full', () => {
    const drawn = [0, 20, 40].map((done) => progressBar(done, 40, 'élèves'));
    expect(drawn.map((bar) => bar.match(/█/g)?.length ?? 0)).toEqual([0, 12, 24]);
    expect(drawn.map((bar) => /(\d+)\s%/.exec(bar)?.[1])).toEqual(['0', '50', '100']);
  });

  it('is full when there is nothing to do', () => {
    expect(progressBar(0, 0, 'élèves')).toContain('100');
  });
});
