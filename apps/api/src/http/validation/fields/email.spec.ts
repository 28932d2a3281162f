import { describe, expect, it } from '@jest/globals';
import { isEmail } from './email.decorator.js';

describe('an e-mail address', () => {
  it.each(['lea@demo.example', 'prenom.nom+stage@univ-picardie.example', 'a@b.co', 'x_1@sub.domain.example'])('%s is one', (text) => {
    expect(isEmail(text)).toBe(true);
  });

  it.each([
    ...['', 'a', 'a@b', '@b.co', 'a@', 'a@@b.co', 'a@b@c.co', 'a b@c.co', 'a@b.co, c@d.co', 'a@b.co;c@d.co', '"a"@b.co', 'a@[127.0.0.1]'],
    ...[
      'Group: a@b.co;',
      '<a@b.co>',
      'a(c)@b.co',
      'é@b.co',
      'a@é.co',
      '.a@b.co',
      'a..b@c.co',
      'a.@b.co',
      'a@-b.co',
      'a@b..co',
      'a@b.1',
      'a@b.c',
      'a@b.c1',
      'x@y.xn--p1ai',
    ],
    ...['a@b.co\r\nBcc: c@d.co', `${'x'.repeat(65)}@b.co`, `a@${'b'.repeat(64)}.co`, `a@${'b.'.repeat(130)}co`],
  ])('%j is none', (text) => {
    expect(isEmail(text)).toBe(false);
  });
});
