import { describe, expect, it } from '@jest/globals';
import { domainOf, matchDomain, websiteHost } from './email-domain.js';

describe('the domain of an address beside the website of its company', () => {
  it.each([
    ['sucre.example', 'https://www.sucre.example/nous', 'website'],
    ['mail.sucre.example', 'https://sucre.example', 'website'],
    ['sucre.example', 'https://recrutement.sucre.example', 'website'],
    ['faux-sucre.example', 'https://sucre.example', 'other'],
    ['gmail.com', 'https://sucre.example', 'free'],
    ['sucre.example', null, 'no_website'],
    ['sucre.example', 'sucre', 'no_website'],
  ] as const)('%s beside %s is %s', (domain, website, match) => expect(matchDomain(domain, website)).toBe(match));

  it('is what follows the last at sign', () => {
    expect(domainOf('Marc@SUCRE.example')).toBe('sucre.example');
    expect(websiteHost('https://www.Sucre.example')).toBe('sucre.example');
  });
});
