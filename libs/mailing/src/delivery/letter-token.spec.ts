import { describe, expect, it } from '@jest/globals';
import { readLetterToken, writeLetterToken } from './letter-token.js';

const SECRET = 'a secret of this instance, long enough';
const LEA = { accountId: '0199e4b2-7f30-7abc-8def-0123456789ab', letter: 'application-offered-reminder' };
const TOKEN = writeLetterToken(SECRET, LEA);

describe('the token of a letter’s foot', () => {
  it('says who was written to and which letter it was, and is the same each time', () => {
    expect(readLetterToken(SECRET, TOKEN)).toEqual(LEA);
    expect(writeLetterToken(SECRET, LEA)).toBe(TOKEN);
  });

  it('fits in an address', () => {
    expect(TOKEN).toMatch(/^[A-Za-z0-9_-]{60,120}$/);
  });

  it('is another one for every account, letter and instance', () => {
    const other = { ...LEA, accountId: '0199e4b2-7f30-7abc-8def-0123456789ac' };
    expect(writeLetterToken(SECRET, other)).not.toBe(TOKEN);
    expect(writeLetterToken(SECRET, { ...LEA, letter: 'application-read' })).not.toBe(TOKEN);
    expect(readLetterToken('the secret of another instance', TOKEN)).toBeNull();
  });

  it('is refused when any of its characters is changed, taken away or added', () => {
    for (let place = 0; place < TOKEN.length; place += 1) {
      const changed = `${TOKEN.slice(0, place)}${TOKEN[place] === 'A' ? 'B' : 'A'}${TOKEN.slice(place + 1)}`;
      expect(readLetterToken(SECRET, changed)).toBeNull();
      expect(readLetterToken(SECRET, TOKEN.slice(0, place))).toBeNull();
    }
    expect(readLetterToken(SECRET, `${TOKEN}A`)).toBeNull();
    expect(readLetterToken(SECRET, `${TOKEN}=`)).toBeNull();
  });

  it.each(['', ' ', '../../etc/passwd', 'A'.repeat(60), 'A'.repeat(5_000), TOKEN.toUpperCase()])(
    'is refused when it is no token: %.20s',
    (token) => {
      expect(readLetterToken(SECRET, token)).toBeNull();
    },
  );
});
