import { describe, expect, it } from '@jest/globals';
import { maskedAddress } from './masked-address.js';

describe('a masked address', () => {
  it.each([
    ['ines.lefebvre@eleves.example', 'i…e@eleves.example'],
    ['bob@atelier.example', 'b…b@atelier.example'],
    ['rh@atelier.example', 'r…@atelier.example'],
    ['x@atelier.example', 'x…@atelier.example'],
  ])('of %s is %s', (address, masked) => expect(maskedAddress(address)).toBe(masked));
});
