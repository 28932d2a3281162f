import { describe, expect, it } from '@jest/globals';
import { type Proposable, withChosen } from './proposable.js';

const offer = (id: string): Proposable => ({ id, title: id, detail: 'Nesle' });

describe('the offers to choose from', () => {
  it('keep the chosen one in sight when others are found, once', () => {
    const [one, two] = [offer('one'), offer('two')];
    expect(withChosen([two], one)).toEqual([one, two]);
    expect(withChosen([two, one], one)).toEqual([two, one]);
    expect(withChosen([two], null)).toEqual([two]);
  });
});
