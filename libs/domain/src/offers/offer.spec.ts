import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '../errors.js';
import {
  isContract,
  isOnline,
  isWithdrawn,
  OFFER_KINDS,
  OFFER_STATUSES,
  type OfferContent,
  publicationFaults,
  requirePublishable,
} from './offer.js';

const TODAY = '2026-11-24';
const STAGE: OfferContent = {
  title: 'Technicien de laboratoire H/F',
  description: 'Analyser des échantillons de sucre et tenir le cahier.',
  kind: 'internship',
  romeCodes: ['H1503'],
  targetLevels: [5],
  seats: 1,
  startFrom: '2027-01-11',
  startTo: '2027-02-11',
  durationWeeks: 8,
  expiresOn: null,
  drivingLicenceNeeded: false,
  drivingLicenceReason: null,
  minAge: null,
  hazards: [],
};
const faults = (changes: Partial<OfferContent>) =>
  publicationFaults({ ...STAGE, ...changes }, TODAY).map(({ path, code }) => `${path} ${code}`);

describe('an offer says enough to be published', () => {
  it('when it has all of it', () => {
    expect(faults({})).toEqual([]);
    expect(() => requirePublishable(STAGE, TODAY)).not.toThrow();
  });

  it.each<[string, Partial<OfferContent>, string[]]>([
    ['a title of two letters', { title: ' TP ' }, ['title offer.title-missing']],
    ['a title of three', { title: 'CIP' }, []],
    ['29 characters of description', { description: 'x'.repeat(29) }, ['description offer.description-short']],
    ['30 characters', { description: 'x'.repeat(30) }, []],
    ['no occupation', { romeCodes: [] }, ['romeCodes offer.occupation-missing']],
    ['one occupation and one level', { romeCodes: ['H2301'], targetLevels: [4] }, []],
    ['no level', { targetLevels: [] }, ['targetLevels offer.level-missing']],
    ['a start yesterday', { startFrom: '2026-11-23' }, ['startFrom offer.start-past']],
    ['a start today', { startFrom: TODAY }, []],
    ['no start', { startFrom: null }, ['startFrom offer.start-past', 'startTo offer.dates-reversed']],
    ['a latest start before the first', { startTo: '2027-01-10' }, ['startTo offer.dates-reversed']],
    ['one day to start', { startTo: '2027-01-11' }, []],
    ['no latest start', { startTo: null }, ['startTo offer.dates-reversed']],
    ['no duration of a stage', { durationWeeks: null }, ['durationWeeks offer.duration-missing']],
    ['no duration of a job', { kind: 'job', durationWeeks: null }, []],
    ['an end today', { expiresOn: TODAY }, ['expiresOn offer.expiry-past']],
    ['an end tomorrow', { expiresOn: '2026-11-25' }, []],
    [
      'a licence without its reason',
      { drivingLicenceNeeded: true, drivingLicenceReason: ' ' },
      ['drivingLicenceReason offer.licence-reason-missing'],
    ],
    ['hazards that were not asked', { hazards: null }, ['hazards offer.hazards-missing']],
    ['hazards that the company does not know', { hazards: ['not_known'] }, []],
    ['no answer about hazards, for adults alone', { hazards: null, minAge: 18 }, []],
    ['a licence and its reason', { drivingLicenceNeeded: true, drivingLicenceReason: 'Livrer les échantillons' }, []],
  ])('%s', (_what, changes, expected) => {
    expect(faults(changes)).toEqual(expected);
  });

  it('or names every field at fault', () => {
    expect(() => requirePublishable({ ...STAGE, title: '', romeCodes: [] }, TODAY)).toThrow(InvalidInput);
    expect(faults({ title: '', romeCodes: [] })).toEqual(['title offer.title-missing', 'romeCodes offer.occupation-missing']);
  });
});

describe('an offer', () => {
  it('is a contract when it is apprenticeship or professionalisation', () => {
    expect(OFFER_KINDS.filter(isContract)).toEqual(['apprenticeship', 'professionalisation']);
  });

  it('is on line while published or paused', () => {
    expect(OFFER_STATUSES.filter(isOnline)).toEqual(['published', 'paused']);
  });

  it('has been withdrawn when it was published once and is a draft again', () => {
    const withdrawn = (publication: number) => OFFER_STATUSES.filter((status) => isWithdrawn({ status, publication }));
    expect(withdrawn(0)).toEqual([]);
    expect(withdrawn(1)).toEqual(['draft', 'submitted', 'changes_requested']);
  });
});
