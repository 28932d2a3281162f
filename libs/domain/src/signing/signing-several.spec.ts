import { describe, expect, it } from '@jest/globals';
import { SIGNATURE_CONSENT } from '../agreements/signing.js';
import { choiceBar, consentToSign, fingerprintList, SIGNATURES_AT_ONCE_MAX } from './signing-several.js';

describe('papers that are signed together', () => {
  it.each(['fr', 'en'] as const)('are agreed to by their number and the list of their fingerprints, in %s', (locale) => {
    expect(consentToSign(12, locale)).toMatch(/\b12 documents\b.*SHA-256/);
    expect(consentToSign(12, locale)).not.toMatch(/qualifi|avancée|advanced|certifi/i);
    expect(consentToSign(1, locale)).toBe(SIGNATURE_CONSENT[locale]);
  });

  it('are listed in the order in which they were chosen', () => {
    expect(fingerprintList(['aa', 'bb'])).toBe('1. aa\n2. bb');
  });

  const paper = { isRead: true, address: 'm…@amidon.example' };

  it('can be chosen once they are read to the end', () => {
    expect(choiceBar(paper, [])).toBeNull();
    expect(choiceBar({ ...paper, isRead: false }, [])).toBe('unread');
    expect(choiceBar({ isRead: true, address: null }, [])).toBe('by_hand');
  });

  it('go to one address, and are no more than one code signs', () => {
    expect(choiceBar(paper, [paper])).toBeNull();
    expect(choiceBar(paper, [{ ...paper, address: 'x…@autre.example' }])).toBe('other_address');
    expect(choiceBar(paper, Array(SIGNATURES_AT_ONCE_MAX - 1).fill(paper))).toBeNull();
    expect(choiceBar(paper, Array(SIGNATURES_AT_ONCE_MAX).fill(paper))).toBe('too_many');
  });
});
