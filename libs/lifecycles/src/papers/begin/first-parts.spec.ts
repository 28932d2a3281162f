import { describe, expect, it } from '@jest/globals';
import type { Offer, Placement } from '@seve/database';
import { firstHostPart } from './first-parts.js';

const placement = { hostAddress: null, weeklyMinutes: null, tutorName: null, hazards: [] as string[] } as Placement;
const offer = (hazards: string[] | null) => ({ weeklyMinutes: null, description: '', payCents: null, payUnit: null, hazards }) as Offer;
const hazardsOf = (place: Placement, of: Offer | null) => firstHostPart({ placement: place, offer: of, site: null, contact: null }).hazards;

describe('the first part of a host says of hazards', () => {
  it.each([
    ['none where the offer says that there is none', [], []],
    ['what the offer says', ['asbestos'], ['asbestos']],
    ['that they are not known where its company does not know', ['not_known'], ['not_known']],
    ['nothing where it was never asked', null, undefined],
  ])('%s', (_what, said, expected) => expect(hazardsOf(placement, offer(said))).toEqual(expected));

  it('what the place itself says, and nothing without an offer', () => {
    expect(hazardsOf({ ...placement, hazards: ['work_at_height'] }, offer(null))).toEqual(['work_at_height']);
    expect(hazardsOf(placement, null)).toBeUndefined();
  });
});
