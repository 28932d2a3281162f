import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isRomeCode } from './rome-code.js';
import { compactSiret, formatSiret, isSiren, isSiret, sirenOf } from './siret.js';
import { isUai } from './uai.js';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`));
const sirens = fc
  .stringMatching(/^[1-9]\d{7}$/)
  .map((start) => completed(start, isSiren)[0] ?? '')
  .filter((siren) => siren !== '356000000');
const completed = (start: string, isValid: (text: string) => boolean) =>
  Array.from({ length: 10 }, (_, digit) => `${start}${digit}`).filter(isValid);

describe('a SIREN', () => {
  it('accepts the one of the city of Amiens', () => expect(isSiren('218000198')).toBe(true));

  it.each(['218000199', '21800019', '2180001980', '21800019A', '', '000000000', '218000198\n'])('refuses %j', (text) => {
    expect(isSiren(text)).toBe(false);
  });

  it('has exactly one last digit that closes it', () => {
    fc.assert(fc.property(digits(8), (start) => expect(completed(start, isSiren)).toHaveLength(1)));
  });
});

describe('a SIRET', () => {
  it.each(['73282932000074', '21800019800018', '35600000000048'])('accepts %s', (siret) => expect(isSiret(siret)).toBe(true));

  it('accepts an office of La Poste whose digits sum to a multiple of 5', () => {
    expect(isSiret('35600000000010')).toBe(true);
    expect(isSiret('35600000000011')).toBe(false);
  });

  it('gives that exception to nobody else', () => {
    expect(isSiret('21800019800010')).toBe(false);
  });

  it('has a SIREN in its first nine digits (28082584201483 passes by its 14 digits and is none)', () => {
    expect(isSiren('280825842')).toBe(false);
    expect(isSiret('28082584201483')).toBe(false);
    fc.assert(
      fc.property(digits(9), (siren) => {
        const sirets = completed(`${siren}0001`, isSiret);
        expect(sirets).toHaveLength(siren === '356000000' ? sirets.length : Number(isSiren(siren)));
      }),
    );
  });

  it.each(['7328293200007', '732829320000741', '7328293200007X', '732 829 320 00074', '00000000000000', '٧٣٢٨٢٩٣٢٠٠٠٠٧٤'])(
    'refuses %j',
    (text) => {
      expect(isSiret(text)).toBe(false);
    },
  );

  it('shows every single wrong digit', () => {
    fc.assert(
      fc.property(sirens, digits(4), fc.nat(13), fc.integer({ min: 1, max: 9 }), (siren, site, place, shift) => {
        const [siret = ''] = completed(`${siren}${site}`, isSiret);
        const wrong = Array.from(siret, (digit, at) => (at === place ? String((Number(digit) + shift) % 10) : digit)).join('');
        fc.pre(!wrong.startsWith('356000000'));
        expect(isSiret(siret)).toBe(true);
        expect(isSiret(wrong)).toBe(false);
      }),
    );
  });

  it('names its company by its first nine digits', () => expect(sirenOf('73282932000074')).toBe('732829320'));

  it('is written in groups of 3, 3, 3 and 5, and read back from them', () => {
    expect(formatSiret('73282932000074')).toBe('732\u00a0829\u00a0320\u00a000074');
    fc.assert(fc.property(digits(14), (siret) => expect(compactSiret(formatSiret(siret))).toBe(siret)));
    expect(compactSiret(' 732.829.320-00074\t')).toBe('73282932000074');
  });
});

describe('the number of a school (UAI)', () => {
  // The schools of the region that prepare a BTS of chemistry or biology.
  it.each([
    ...['0595809U', '0590011S', '0600020W', '0600015R', '0624141P', '0624504J', '0622803K', '0620113L', '0594278E', '0801700N'],
    ...['0622196A', '0590122M', '0590249A', '0593255T', '0801613U', '0801272Y'],
  ])('accepts %s', (uai) => expect(isUai(uai)).toBe(true));
  it.each(['0600020X', '0600020w', '600020W', '06000200W', '0600020'])('refuses %s', (uai) => expect(isUai(uai)).toBe(false));

  it('has exactly one letter for each number', () => {
    fc.assert(
      fc.property(digits(7), (number) => {
        expect('ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').filter((letter) => isUai(number + letter))).toHaveLength(1);
      }),
    );
  });
});

describe('a ROME code', () => {
  it.each(['H2301', 'A1303'])('accepts %s', (code) => expect(isRomeCode(code)).toBe(true));
  it.each(['h2301', 'H230', 'H23011', 'HH301', ''])('refuses %j', (code) => expect(isRomeCode(code)).toBe(false));
});
