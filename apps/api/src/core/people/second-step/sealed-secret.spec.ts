import { describe, expect, it } from '@jest/globals';
import { newRecoveryCode, recoveryHash, seal, unseal } from './sealed-secret.js';

const SECRET = 'un-secret-d-instance-pour-les-tests';

describe('what is kept of a second step', () => {
  it('opens for its account under the secret of the instance, and for no other', () => {
    const plain = Buffer.from('12345678901234567890');
    const text = seal(plain, 'one', SECRET);
    expect(unseal(text, 'one', SECRET)).toEqual(plain);
    expect(seal(plain, 'one', SECRET)).not.toBe(text);
    expect(text).not.toContain(plain.toString('base64url'));
    expect(() => unseal(text, 'two', SECRET)).toThrow();
    expect(() => unseal(text, 'one', `${SECRET}!`)).toThrow();
    expect(() => unseal(`${text.slice(0, -2)}AA`, 'one', SECRET)).toThrow();
  });

  it('recovery codes differ, are easy to read, and count the same however they are typed', () => {
    const codes = Array.from({ length: 200 }, newRecoveryCode);
    expect(new Set(codes).size).toBe(200);
    for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}-[a-hjkmnp-z2-9]{5}$/);
    expect(recoveryHash(' ABCDE fgh23', 'one', SECRET)).toBe(recoveryHash('abcde-fgh23', 'one', SECRET));
    expect(recoveryHash('abcde-fgh23', 'two', SECRET)).not.toBe(recoveryHash('abcde-fgh23', 'one', SECRET));
  });
});
