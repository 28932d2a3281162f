import { describe, expect, it } from '@jest/globals';
import { safePath } from './return-path.js';

describe('the page to come back to after signing in', () => {
  it.each(['/', '/offres/0190', '/offres?q=labo&kind=internship', '/offres/0190#candidature'])('is followed on this site: %s', (path) => {
    expect(safePath(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'offres',
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '\\/elsewhere.example',
    '/\t/elsewhere.example',
    '/\n/elsewhere.example',
    '/.//elsewhere.example',
    '/offres/../..//elsewhere.example',
    'javascript:alert(1)',
    ' /offres',
  ])('is forgotten when it leads elsewhere: %j', (path) => {
    expect(safePath(path)).toBeUndefined();
  });
});
