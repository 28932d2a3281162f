import type { CompanySite } from '@seve/database';
import { flagsOf, MAX_APPLICATIONS, type OfferContent, type OfferPairs } from '@seve/domain';
import type { OfferInput } from './offer-input.dto.js';

type Written = Omit<Required<OfferInput>, 'skills' | 'communeInsee' | 'companySiteId' | 'contactAccountId' | 'maxApplications'>;

/** Columns of an offer that its company writes. */
export type OfferWritten = OfferContent &
  OfferPairs &
  Written & { communeInsee: string; companySiteId: string; contactAccountId: string; maxApplications: number };

interface Defaults {
  site: Pick<CompanySite, 'id' | 'communeInsee'>;
  contactAccountId: string;
}

/** Returns the columns of an input: sets omitted fields to null or their default, and empty sentences to null. */
export function offerContentOf({ skills: _skills, ...input }: OfferInput, { site, contactAccountId }: Defaults): OfferWritten {
  return {
    ...input,
    ...flagsOf(input),
    certificationWanted: input.certificationWanted ?? null,
    startFrom: input.startFrom ?? null,
    startTo: input.startTo ?? null,
    durationWeeks: input.durationWeeks ?? null,
    communeInsee: input.communeInsee ?? site.communeInsee,
    address: input.address || null,
    companySiteId: site.id,
    contactAccountId,
    weeklyMinutes: input.weeklyMinutes ?? null,
    workStudyBlocks: inOrder(input.workStudyBlocks ?? []),
    rhythm: input.rhythm || null,
    languages: input.languages ?? [],
    drivingLicenceReason: input.drivingLicenceReason || null,
    payCents: input.payCents ?? null,
    payMaxCents: input.payMaxCents ?? null,
    payUnit: input.payUnit ?? null,
    minAge: input.minAge ?? null,
    hazards: input.hazards ?? null,
    questions: input.questions ?? [],
    reservedSchoolIds: input.reservedSchoolIds ?? [],
    maxApplications: input.maxApplications ?? MAX_APPLICATIONS,
    expiresOn: input.expiresOn ?? null,
    confirmedWarnings: input.confirmedWarnings ?? [],
  };
}

const inOrder = <Block extends { from: string }>(blocks: readonly Block[]): Block[] =>
  [...blocks].sort((one, other) => (one.from < other.from ? -1 : 1));
