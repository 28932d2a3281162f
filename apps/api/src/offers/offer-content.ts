import type { OfferContent, OfferPairs } from '@seve/domain';
import type { OfferInput } from './offer-input.dto.js';

/** The columns of an offer that its company writes. */
export type OfferWritten = OfferContent & OfferPairs & Omit<Required<OfferInput>, 'skills' | 'communeInsee'> & { communeInsee: string };

/** What was left out becomes null; an empty reason is none. */
export function contentOf({ skills: _skills, ...input }: OfferInput, ownCommune: string): OfferWritten {
  return {
    ...input,
    certificationWanted: input.certificationWanted ?? null,
    startFrom: input.startFrom ?? null,
    startTo: input.startTo ?? null,
    durationWeeks: input.durationWeeks ?? null,
    communeInsee: input.communeInsee ?? ownCommune,
    drivingLicenceReason: input.drivingLicenceReason || null,
    payCents: input.payCents ?? null,
    payUnit: input.payUnit ?? null,
    expiresOn: input.expiresOn ?? null,
  };
}
