import { describe, expect, it } from '@jest/globals';
import { isForeignWrite } from './write-origin.js';

const ask = (headers: Record<string, string>, method = 'POST') =>
  isForeignWrite({ method, headers: { host: '192.168.1.7:3000', ...headers } }, 'http://localhost:3000');

describe('a write', () => {
  it('is refused when a page of another site sends it', () => {
    expect(ask({ origin: 'https://evil.example' })).toBe(true);
    expect(ask({ origin: 'null' })).toBe(true);
    expect(ask({ 'sec-fetch-site': 'cross-site' })).toBe(true);
    expect(ask({ 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000' })).toBe(true);
  });

  it('is taken from our own pages, by the public address or by the one that was typed', () => {
    expect(ask({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' })).toBe(false);
    expect(ask({ origin: 'http://192.168.1.7:3000' })).toBe(false);
  });

  it('is taken from a program, which carries nobody’s cookie', () => {
    expect(ask({})).toBe(false);
  });
});

describe('a read', () => {
  it('may come from anywhere', () => {
    expect(ask({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 'GET')).toBe(false);
  });
});
