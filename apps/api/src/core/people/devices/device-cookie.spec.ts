import { describe, expect, it } from '@jest/globals';
import { deviceCookie, readDeviceTokens } from './device-cookie.js';

const HTTP = { publicUrl: 'http://10.0.0.5:3000', secret: 's'.repeat(48) };
const HTTPS = { ...HTTP, publicUrl: 'https://seve.example' };
const sent = (line: string) => line.split(';')[0];

describe('the cookie of a known device', () => {
  it('gives back the tokens that it was made of', () => {
    expect(readDeviceTokens(`a=b; ${sent(deviceCookie(['one', 'two'], HTTP))}`, HTTP)).toEqual(['one', 'two']);
    expect(readDeviceTokens(sent(deviceCookie(['one'], HTTPS)), HTTPS)).toEqual(['one']);
  });

  it('is read by no script, travels over https alone, and lasts 90 days', () => {
    expect(deviceCookie(['one'], HTTPS)).toMatch(
      /^__Host-seve_device=one\.[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(deviceCookie(['one'], HTTP)).not.toContain('Secure');
  });

  it('that somebody else wrote, changed or signed says nothing', () => {
    const line = sent(deviceCookie(['one', 'two'], HTTP)) ?? '';
    for (const bad of ['', 'seve_device=', 'seve_device=one', 'seve_device=one.two.x', line.replace('one', 'six'), line.slice(0, -1)])
      expect(readDeviceTokens(bad, HTTP)).toEqual([]);
    expect(readDeviceTokens(line, { ...HTTP, secret: 't'.repeat(48) })).toEqual([]);
    expect(readDeviceTokens(undefined, HTTP)).toEqual([]);
  });
});
