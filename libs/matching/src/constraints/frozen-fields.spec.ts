import { describe, expect, it } from '@jest/globals';
import { FROZEN_OFFER_FIELDS, type FrozenOfferField, isFrozenField } from '@seve/domain';
import type { OfferFacts, StudentFacts } from '../facts/facts.js';
import { aPair, NO_PAPER, TODAY } from '../facts/facts.sample.js';
import { type LegalFacts, pairOf } from '../facts/pair.js';
import { CONSTRAINTS } from './constraints.js';

/** Facts of an offer: those of the score, and those that only the law reads. */
type OfferInput = keyof OfferFacts | 'hazards' | 'minAge' | 'employerDeclarations';

/**
 * Class of each fact that decides; facts that only weigh need none. `everybody`: opens or shuts the offer to all alike, and tells no
 * candidate from another. `publication`: an offer that is online always has it. `majority`: papers of the site, which tell adults from
 * minors and no more.
 */
type Why = FrozenOfferField | 'everybody' | 'publication' | 'majority';

const CLASSES: Partial<Record<OfferInput, Why>> = {
  id: 'everybody',
  published: 'everybody',
  seatsLeft: 'everybody',
  reservedSchoolIds: 'reservedSchoolIds',
  kind: 'kind',
  targetLevels: 'targetLevels',
  certificationWanted: 'certificationWanted',
  startFrom: 'startFrom',
  startTo: 'startTo',
  durationWeeks: 'durationWeeks',
  latitude: 'communeInsee',
  longitude: 'communeInsee',
  remote: 'remote',
  housingOffered: 'housingOffered',
  drivingLicenceNeeded: 'drivingLicenceNeeded',
  drivingLicenceReason: 'publication',
  hazards: 'hazards',
  minAge: 'minAge',
  employerDeclarations: 'majority',
};

/** Said of the place beside its commune: one never moves without the other, and papers are those of the site. */
const PLACE: readonly FrozenOfferField[] = ['companySiteId', 'address'];

const DIFFERENT: readonly [Partial<StudentFacts>, Partial<OfferFacts>][] = [
  [{}, {}],
  [{ kinds: [] }, { published: false, seatsLeft: 0 }],
  [
    { level: 7, certification: 'but-chimie' },
    { certificationWanted: 'but-chimie', reservedSchoolIds: ['school-2'] },
  ],
  [{ hasDrivingLicence: false }, { drivingLicenceNeeded: true, drivingLicenceReason: 'Tournées' }],
  [{ limitKm: 5 }, { remote: 'fully' }],
  [{ limitKm: 5 }, { housingOffered: true }],
  [{ kinds: ['apprenticeship'] }, { kind: 'apprenticeship', durationWeeks: 104 }],
  [{ kinds: ['job'] }, { kind: 'job', durationWeeks: null }],
];

/** `target`, and what is read of it. */
function watched<Target extends object>(target: Target, read: Set<string>): Target {
  return new Proxy(target, {
    get: (facts, key) => {
      read.add(String(key));
      return Reflect.get(facts, key);
    },
  });
}

/** What the constraints read of offers, each constraint asked about each pair. */
function readByConstraints(): Set<string> {
  const read = new Set<string>();
  for (const [student, offer] of DIFFERENT) {
    const pair = aPair(student, offer);
    const person: LegalFacts = { birthDate: '2010-02-01', ...NO_PAPER, lowerSecondaryFinished: true, hazards: ['night_work'], minAge: 18 };
    const legal = watched(person, read);
    const facts = watched(pair.offer, read);
    const { legal: verdict } = pairOf(pair.student, facts, legal, TODAY);
    for (const constraint of CONSTRAINTS) constraint.isMet({ student: pair.student, offer: facts, legal: verdict }, TODAY);
  }
  return read;
}

/** Of the student, in what the law reads. */
const OF_STUDENT = ['birthDate', 'lowerSecondaryFinished', 'legalExceptions', 'schoolDeclarations', 'fitnessNoticeOn'];

describe('what decides who can be a candidate', () => {
  const gates = [...readByConstraints()].filter((name) => !OF_STUDENT.includes(name));
  const classOf = (name: string): Why | undefined => (CLASSES as Partial<Record<string, Why>>)[name];

  it('is frozen while an offer is online, or tells no candidate from another', () => {
    const open = gates.filter((name) => classOf(name) === undefined);
    expect(open).toEqual([]);
    expect(gates.length).toBeGreaterThan(12);
  });

  it('is all that is frozen, with the rest of the place', () => {
    const asked = gates.map(classOf).filter((why) => why !== undefined && isFrozenField(why));
    expect([...new Set([...asked, ...PLACE])].sort()).toEqual([...FROZEN_OFFER_FIELDS].sort());
  });
});
