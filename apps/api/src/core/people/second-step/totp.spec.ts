import { describe, expect, it } from '@jest/globals';
import { base32, intervalAt, intervalOfCode, newSecret, otpauthUri, totpCode } from './totp.js';

/** RFC 6238, appendix B: the secret in ASCII, and the last six of its eight digits. */
const SECRET = Buffer.from('12345678901234567890');
const VECTORS: [seconds: number, code: string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
];

describe('codes by the clock', () => {
  it.each(VECTORS)('are those of RFC 6238 after %s seconds', (seconds, code) => {
    expect(totpCode(SECRET, intervalAt(seconds))).toBe(code);
  });

  it('stand one interval before and after their own, no longer', () => {
    const code = totpCode(SECRET, 100);
    expect([2_960, 2_970, 3_000, 3_030, 3_059, 3_060].map((seconds) => intervalOfCode(SECRET, code, seconds))).toEqual([
      null,
      100,
      100,
      100,
      100,
      null,
    ]);
    expect(intervalOfCode(SECRET, '28708', 59)).toBeNull();
  });

  it('come from a secret of 160 bits, written as in RFC 4648', () => {
    expect(newSecret()).toHaveLength(20);
    expect(base32(SECRET)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    expect(base32(Buffer.from('fooba'))).toBe('MZXW6YTB');
    expect(base32(Buffer.from('f'))).toBe('MY');
  });

  it('are set up by an address that names the account', () => {
    expect(otpauthUri(SECRET, 'karim@campus.example')).toBe(
      'otpauth://totp/S%C3%A8ve%3Akarim%40campus.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=S%C3%A8ve&algorithm=SHA1&digits=6&period=30',
    );
  });
});
