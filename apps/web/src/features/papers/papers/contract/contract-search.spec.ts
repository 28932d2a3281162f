import { describe, expect, it } from '@jest/globals';
import { nextContractStep, readContractSearch } from './contract-search.js';

describe('the address of the contracts', () => {
  it('says the step, none where it says one that does not exist', () => {
    expect(readContractSearch({ etape: 'to_file' })).toEqual({ etape: 'to_file' });
    expect(readContractSearch({ etape: 'nowhere' })).toEqual({ etape: undefined });
  });

  it('leads from an empty step to the first with work, never to what is over', () => {
    expect(nextContractStep([{ step: 'over', count: 3 }])).toBeNull();
    expect(
      nextContractStep([
        { step: 'to_fill', count: 0 },
        { step: 'to_file', count: 2 },
      ]),
    ).toBe('to_file');
  });
});
