import { describe, expect, it } from '@jest/globals';
import { isCommonPassword } from './common-passwords.js';

describe('a password', () => {
  it.each([
    ...[
      '123456789012',
      'aaaaaaaaaaaa',
      'azertyuiop123',
      'motdepasse2024',
      'MotDePasse!!!!',
      'P@ssw0rd1234',
      'password1234',
      'Password-Password',
    ],
    ...[
      'jetaimejetaime',
      'abcdefghijkl',
      'abcabcabcabc',
      'Bienvenue2026!',
      'qwertyuiop[]',
      'Administrateur1',
      'marseille13013',
      'iloveyou1234',
    ],
  ])('%s is too well known', (password) => {
    expect(isCommonPassword(password)).toBe(true);
  });

  it.each(['cheval pile agrafe lin', 'tournesol-vélo-encre-quatre', 'nKq8#vTz!2mLpR', 'le lin fleurit bleu en juin', 'Xk29 betterave !'])(
    '%s is not',
    (password) => {
      expect(isCommonPassword(password)).toBe(false);
    },
  );
});
