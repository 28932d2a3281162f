import { describe, expect, it } from '@jest/globals';
import type { InvalidInput } from '../errors.js';
import { type FrozenFacts, requireFrozen, requireStillPublishable } from './frozen-offer.js';
import type { OfferContent } from './offer.js';
import { FROZEN_OFFER_FIELDS } from './offer-fields.js';

const BEFORE: FrozenFacts = {
  kind: 'internship',
  targetLevels: [5, 6],
  certificationWanted: null,
  startFrom: '2027-01-11',
  startTo: '2027-01-18',
  durationWeeks: 8,
  reservedSchoolIds: [],
  companySiteId: 'site-1',
  communeInsee: '80021',
  address: null,
  remote: 'none',
  housingOffered: false,
  minAge: null,
  drivingLicenceNeeded: false,
  hazards: ['chemical_agents', 'night_work'],
};
const AFTER: FrozenFacts = {
  kind: 'job',
  targetLevels: [5],
  certificationWanted: 'but-chimie',
  startFrom: '2027-01-12',
  startTo: null,
  durationWeeks: 9,
  reservedSchoolIds: ['school-1'],
  companySiteId: 'site-2',
  communeInsee: '80620',
  address: '3 rue du Canal',
  remote: 'fully',
  housingOffered: true,
  minAge: 17,
  drivingLicenceNeeded: true,
  hazards: ['night_work'],
};

function faultsOf(check: () => void) {
  try {
    check();
    return [];
  } catch (error) {
    return (error as InvalidInput).errors.map(({ path, code }) => `${path} ${code}`);
  }
}

describe('the frozen fields of an offer that is online', () => {
  it.each(FROZEN_OFFER_FIELDS)('refuse another %s, by name', (field) => {
    expect(faultsOf(() => requireFrozen(BEFORE, { ...BEFORE, [field]: AFTER[field] }))).toEqual([`${field} offer.frozen`]);
  });

  it('are each named when several change, in the order of the list', () => {
    expect(faultsOf(() => requireFrozen(BEFORE, AFTER))).toEqual(FROZEN_OFFER_FIELDS.map((field) => `${field} offer.frozen`));
  });

  it('let the same values pass, lists in another order too', () => {
    expect(faultsOf(() => requireFrozen(BEFORE, { ...BEFORE, targetLevels: [6, 5], hazards: ['night_work', 'chemical_agents'] }))).toEqual(
      [],
    );
  });

  it('take an answer about hazards once, where none was ever given', () => {
    const unanswered = { ...BEFORE, hazards: null };
    for (const hazards of [[], ['not_known'], ['asbestos']])
      expect(faultsOf(() => requireFrozen(unanswered, { ...BEFORE, hazards }))).toEqual([]);
    for (const hazards of [null, ['asbestos']])
      expect(faultsOf(() => requireFrozen({ ...BEFORE, hazards: [] }, { ...BEFORE, hazards }))).toEqual(['hazards offer.frozen']);
    expect(faultsOf(() => requireFrozen(unanswered, { ...unanswered, hazards: [], minAge: 17 }))).toEqual(['minAge offer.frozen']);
  });

  it('are not asked again once online: a first day that has come since keeps nobody from correcting the text', () => {
    const content: OfferContent = {
      title: 'Laborantin / Laborantine',
      description: 'Dosages des amidons, préparation des échantillons, relevés.',
      kind: 'internship',
      romeCodes: ['H1503'],
      targetLevels: [5],
      seats: 1,
      startFrom: '2026-11-02',
      startTo: '2027-01-18',
      durationWeeks: 8,
      expiresOn: null,
      drivingLicenceNeeded: false,
      drivingLicenceReason: null,
      minAge: null,
      hazards: [],
    };
    expect(faultsOf(() => requireStillPublishable(content, '2026-11-24'))).toEqual([]);
    expect(faultsOf(() => requireStillPublishable({ ...content, description: 'Court.' }, '2026-11-24'))).toEqual([
      'description offer.description-short',
    ]);
  });
});
