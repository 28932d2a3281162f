import { describe, expect, it } from '@jest/globals';
import { EMAIL_STATES } from '@seve/database';
import { resendRefusal } from './resend-refusal.js';

const sent = { letter: 'application-sent', state: 'sent', error: null, hasParams: true, isSuppressed: false } as const;

describe('a letter sent once more', () => {
  it('has left before, or never will by itself', () => {
    const resent = EMAIL_STATES.filter((state) => resendRefusal({ ...sent, state }) === null);
    expect(resent).toEqual(['sent', 'bounced', 'expired', 'dead']);
  });

  it('leaves at last when its address no longer refuses our letters, or is another one', () => {
    const kept = (error: string) => resendRefusal({ ...sent, state: 'suppressed', error });
    expect(['bounce', 'complaint', 'address-changed'].map(kept)).toEqual([null, null, null]);
    expect(['preference', 'quiet-august', 'student-left', 'account-gone'].map(kept)).toEqual(Array(4).fill('email.withheld'));
  });

  it.each([
    ['is still under way', { state: 'queued' }, 'email.under-way'],
    ['waits for a digest', { state: 'held' }, 'email.held'],
    ['was told in a digest', { state: 'merged' }, 'email.merged'],
    ['carries a personal link, sent or not', { letter: 'magic-link', hasParams: false }, 'email.secret'],
    ['has been erased', { hasParams: false }, 'email.erased'],
    ['is none that we still write', { letter: 'old-news' }, 'email.unknown-letter'],
    ['goes to an address that refuses our letters', { isSuppressed: true }, 'email.address-refused'],
  ] as const)('is not one that %s', (_what, changes, code) => {
    expect(resendRefusal({ ...sent, ...changes })).toBe(code);
  });
});
