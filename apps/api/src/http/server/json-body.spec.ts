import { describe, expect, it } from '@jest/globals';
import { jsonDepth } from './json-body.js';

describe('the nesting of a JSON text', () => {
  it('counts objects and lists that are open at once', () => {
    expect(jsonDepth('{"a":[1,{"b":2}],"c":[]}')).toBe(3);
    expect(jsonDepth('"text"')).toBe(0);
  });

  it('does not count brackets inside texts', () => {
    expect(jsonDepth('["[[[[", "\\"[[", "\\\\"]')).toBe(1);
  });

  it('stops counting just beyond the limit', () => {
    expect(jsonDepth('['.repeat(40_000))).toBe(21);
  });
});
