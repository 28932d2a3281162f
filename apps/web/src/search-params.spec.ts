import { describe, expect, it } from '@jest/globals';
import { parseSearch, stringifySearch, textParam } from './search-params.js';

describe('what is typed and kept in the address', () => {
  it.each(['laboratoire', '80', '007', 'true', '2345E678', '23456E2', '{"a":1}', 'é & = +', '"'])('comes back as it was: %s', (text) => {
    const search = parseSearch(stringifySearch({ q: text }));
    expect(textParam(search.q)).toBe(text);
  });

  it.each([undefined, null, '', ['a', 'b'], {}])('is nothing when it is no text: %j', (value) => {
    expect(textParam(value)).toBeUndefined();
  });
});
