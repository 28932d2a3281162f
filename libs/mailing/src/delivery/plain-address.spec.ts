import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPlainAddress } from './plain-address.js';

const HOSTILE = [
  '',
  ' ',
  'a',
  '@',
  'a@',
  '@x.example',
  'a@b',
  'a@localhost',
  'a@x.example, b@x.example',
  'a@x.example,b@x.example',
  'a@x.example;b@x.example',
  'a@x.example b@x.example',
  'a@b@x.example',
  'a@x.example@y.example',
  'groupe: a@x.example;',
  'undisclosed-recipients:;',
  '<a@x.example>',
  'A <a@x.example>',
  '"a@x.example" <b@x.example>',
  '"a"@x.example',
  '"a b@x.example"@y.example',
  'a\\@x.example@y.example',
  'a(x.example)@y.example',
  'a@x.example (b@y.example)',
  '(b@y.example) a@x.example',
  'a@x.example>',
  'a@x.example\r\nBcc: b@x.example',
  'a@x.example\n',
  '\ta@x.example',
  'a@x.example ',
  'a\u0000@x.example',
  'a\u00ad@x.example',
  'a\u202e@x.example',
  'inès@x.example',
  'а@x.example',
  'a@exämple.example',
  'a@ⓧ.example',
  '=?utf-8?q?a?=@x.example',
  '.a@x.example',
  'a.@x.example',
  'a..b@x.example',
  'a%b@x.example',
  'a!b@x.example',
  'a/b@x.example',
  "a'b@x.example",
  'a@.example',
  'a@x..example',
  'a@x.example.',
  'a@-x.example',
  'a@x-.example',
  'a@x_y.example',
  'a@[127.0.0.1]',
  'a@127.0.0.1',
  'a@x.example:25',
  '@relais.example:a@x.example',
  'mailto:a@x.example',
  `${'a'.repeat(65)}@x.example`,
  `a@${'b'.repeat(64)}.example`,
  `a@${'b.'.repeat(125)}example`,
];

describe('a plain address', () => {
  it.each(HOSTILE)('is not %j', (address) => {
    expect(isPlainAddress(address)).toBe(false);
  });

  it.each([
    'ines@eleves.example',
    'jean-paul.d_artois+stage@mail.eleves.example',
    'X1@Y.fr',
    'a@xn--exmple-cua.example',
    `${'a'.repeat(64)}@x.example`,
    '-a-@x.example',
  ])('is %s', (address) => {
    expect(isPlainAddress(address)).toBe(true);
  });

  it('holds one @ and no character that an address list, a comment or a header needs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.emailAddress(), (noise, address) => {
        for (const text of [noise, address, noise + address, address + noise]) {
          if (isPlainAddress(text)) expect(text).toMatch(/^[A-Za-z0-9_+.-]+@[A-Za-z0-9.-]+$/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
