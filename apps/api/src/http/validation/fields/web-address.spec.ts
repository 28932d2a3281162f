import { describe, expect, it } from '@jest/globals';
import { isWebAddress } from './web-address.decorator.js';

describe('the address of a web site', () => {
  it.each(['https://www.amidonnerie.example', 'https://amidonnerie.example/recrutement?lang=fr'])('takes %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    'http://amidonnerie.example',
    'javascript:alert(1)',
    'https://marc:secret@amidonnerie.example',
    'https://amidonnerie.example:8443',
    'https://127.0.0.1',
    'https://localhost',
    'https://amidonnerie.example/<b>',
    'www.amidonnerie.example',
    'https://amidonnerie.example/ recrutement',
  ])('refuses %s', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
