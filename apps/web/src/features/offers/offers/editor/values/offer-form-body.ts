import type { OfferInput } from '@seve/api-client';
import { flagsOf, LEVELS, type OfferContent, type OfferPairs } from '@seve/domain';
import { answeredHazards } from '../../../../../ui/fields/hazards-answer.js';
import type { OfferValues } from './offer-form-values.js';

/** Returns the request body. */
export const offerInputOf = (values: OfferValues): OfferInput => ({
  ...contentOf(values),
  ...flagsOf(values),
  romeCodes: values.romeCodes,
  skills: values.skills.map(({ ogr, need }) => ({ ogr, need })),
  certificationWanted: values.certificationWanted,
  companySiteId: values.companySiteId || null,
  contactAccountId: values.contactAccountId || null,
  address: values.address.trim() || null,
  communeInsee: values.communeInsee,
  remote: values.remote,
  weeklyMinutes: values.weeklyMinutes || null,
  workStudyBlocks: values.workStudyBlocks,
  rhythm: values.rhythm.trim() || null,
  languages: values.languages,
  protectiveEquipmentProvided: values.hazardsAnswer === 'some' && values.hazards.length > 0 && values.protectiveEquipmentProvided,
  questions: values.questions.map((question) => question.trim()).filter((question) => question !== ''),
  reservedSchoolIds: values.reservedSchools.map(({ id }) => id),
  maxApplications: values.maxApplications || null,
  confirmedWarnings: values.confirmedWarnings,
});

type Content = OfferContent & Required<OfferPairs> & Pick<OfferInput, 'targetLevels' | 'hazards'>;

/** Returns the input for the rules of `@seve/domain`. Empty seats become 0, which the form's checks reject first. */
export function contentOf(values: OfferValues): Content {
  const payCents = values.payCents || null;
  const payMaxCents = values.payMaxCents || null;
  return {
    title: values.title,
    description: values.description,
    kind: values.kind,
    romeCodes: values.romeCodes,
    targetLevels: LEVELS.filter((level) => values.targetLevels.includes(String(level))),
    seats: values.seats || 0,
    startFrom: values.startFrom || null,
    startTo: values.startTo || null,
    durationWeeks: values.durationWeeks || null,
    expiresOn: values.expiresOn || null,
    drivingLicenceNeeded: values.drivingLicenceNeeded,
    drivingLicenceReason: values.drivingLicenceNeeded ? values.drivingLicenceReason.trim() || null : null,
    minAge: values.minAge || null,
    hazards: answeredHazards(values),
    payCents,
    payMaxCents,
    payUnit: payCents === null && payMaxCents === null ? null : values.payUnit,
    workStudyBlocks: values.workStudyBlocks,
    languages: values.languages,
  };
}
