import { describe, expect, it } from '@jest/globals';
import { readLetterToken } from '@seve/mailing';
import { unsubscribeOf } from './unsubscribe-of.js';

const CONFIG = { publicUrl: 'https://seve.example', secret: 'a secret of this instance, long enough' };
const ACCOUNT = '0199e4b2-7f30-7abc-8def-0123456789ab';

describe('the foot of a letter', () => {
  it.each([
    'match-digest',
    'candidates-digest',
    'application-read',
    'search-reminder',
    'events-digest',
    'teacher-digest',
    'applications-received',
  ])('of %s has a link to stop it, one to choose, and the address for mail programs', (letter) => {
    const { unsubscribe, unsubscribeUrl } = unsubscribeOf(CONFIG, letter, ACCOUNT);
    const token = unsubscribeUrl?.split('/').at(-1) ?? '';
    expect(unsubscribeUrl).toBe(`https://seve.example/api/unsubscriptions/${token}`);
    expect(unsubscribe).toEqual({
      link: `https://seve.example/desabonnement/${token}`,
      preferences: `https://seve.example/preferences/${token}`,
    });
    expect(readLetterToken(CONFIG.secret, token)).toEqual({ accountId: ACCOUNT, letter });
  });

  it.each([
    'application-offered',
    'application-rejected',
    'application-interview',
    'password-reset',
    'magic-link',
    'application-escalated',
  ])('of %s has none: it always comes', (letter) => {
    expect(unsubscribeOf(CONFIG, letter, ACCOUNT)).toEqual({ unsubscribe: null, unsubscribeUrl: null });
  });

  it('to whoever has no account has none', () => {
    expect(unsubscribeOf(CONFIG, 'application-read', null)).toEqual({ unsubscribe: null, unsubscribeUrl: null });
  });
});
