import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readSessionToken, sessionCookieName } from './session-cookie.js';

const SECRET = 'a secret of the test';
const signed = (token: string, secret = SECRET) =>
  encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`);

describe('the session cookie', () => {
  it('is bound to its host under https alone', () => {
    expect(sessionCookieName('https://campus.example')).toBe('__Host-seve_session');
    expect(sessionCookieName('http://localhost:3000')).toBe('seve_session');
  });

  it('gives the token that we signed', () => {
    expect(readSessionToken(`other=1; s=${signed('abc')}; more=2`, 's', SECRET)).toBe('abc');
  });

  it.each([
    undefined,
    '',
    's=',
    's=abc',
    's=abc.',
    's=%E0%A4%A',
    `s=${signed('abc', 'another secret')}`,
    `s=${signed('abc').replace('abc', 'abd')}`,
  ])('gives nothing for %j', (header) => {
    expect(readSessionToken(header, 's', SECRET)).toBeNull();
  });
});
