import { describe, expect, it } from '@jest/globals';
import { staysInPlace } from './stays-in-place.js';

describe('a list that is read again', () => {
  it.each([
    ['is the same', ['a', 'b'], ['a', 'b'], true],
    ['goes on after what is shown', ['a', 'b'], ['a', 'b', 'c'], true],
    ['is no longer empty', [], ['a'], true],
    ['begins with something new', ['a', 'b'], ['c', 'a', 'b'], false],
    ['is in another order', ['a', 'b'], ['b', 'a'], false],
    ['has lost one', ['a', 'b'], ['b'], false],
    ['has lost its last', ['a', 'b'], ['a'], false],
  ])('that %s', (_, shown, fresh, stays) => {
    expect(staysInPlace(shown, fresh)).toBe(stays);
  });
});
