import { describe, expect, it } from '@jest/globals';
import { filterOf, inboxOf, readInboxSearch } from './inbox-search.js';

const OFFER = '0192f3c8-0000-7000-8000-000000000001';

describe('the list of applications in the address', () => {
  it('shows who waits for an answer, unless it says otherwise', () => {
    expect(filterOf(readInboxSearch({}))).toMatchObject({ stage: 'waiting' });
    expect(filterOf(readInboxSearch({ etat: 'ended' })).stage).toBe('ended');
    expect(filterOf(readInboxSearch({ etat: 'all' })).stage).toBeUndefined();
  });

  it('keeps offer, site and days of waiting', () => {
    expect(filterOf(readInboxSearch({ offre: OFFER, site: OFFER, jours: '7' }))).toEqual({
      stage: 'waiting',
      offerId: OFFER,
      unsolicited: undefined,
      siteId: OFFER,
      days: 7,
    });
  });

  it('forgets what is no filter', () =>
    expect(readInboxSearch({ etat: 'waiting', offre: 'x', site: 5, jours: '8' })).toEqual({
      etat: undefined,
      offre: undefined,
      site: undefined,
      jours: undefined,
    }));

  it('names the list of a board: its offer, or those without an offer', () => {
    expect(filterOf(inboxOf('waiting', OFFER))).toMatchObject({ stage: 'waiting', offerId: OFFER });
    expect(filterOf(inboxOf('pool', null))).toMatchObject({ stage: 'pool', unsolicited: true });
  });
});
