import { describe, expect, it } from '@jest/globals';
import { addDays } from '@seve/domain';
import type { OfferFacts, StudentFacts } from '../facts/facts.js';
import { anOffer, aStudent, free, NO_PAPER, TODAY } from '../facts/facts.sample.js';
import type { KnownOffer, KnownStudent, OfferRow, StudentRow } from '../facts/facts-from-rows.js';
import { cheapestChanges, excludedOffers, reasonsToExclude } from './excluded-offers.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const known = (change: Partial<StudentFacts> = {}): KnownStudent => ({
  facts: aStudent(change),
  row: { birthDate: '2005-05-18', lowerSecondaryFinished: true, ...NO_PAPER } as unknown as StudentRow,
});

const offer = (id: string, change: Partial<OfferFacts> = {}, minAge: number | null = null): KnownOffer => ({
  facts: anOffer({ id, ...change }),
  row: { id, hazards: [], employerDeclarations: [], minAge } as unknown as OfferRow,
});

const LICENCE = { drivingLicenceNeeded: true, drivingLicenceReason: 'Tournées' };
const PARIS = { latitude: 48.86, longitude: 2.35 };
const ABBEVILLE = { latitude: 50.106, longitude: 1.8337 };

const back = (student: KnownStudent, ...offers: KnownOffer[]) =>
  excludedOffers(student, offers, TODAY).map(({ offer, changes }) => ({
    id: offer.facts.id,
    failed: reasonsToExclude(student, offer, TODAY).map(({ constraint }) => constraint),
    changes: changes.map(({ kind, what }) => `${kind} ${what}`),
  }));

describe('the offers kept out of a list', () => {
  it('are those that fail a condition, each with what would bring it back', () => {
    const offers = [
      offer('fits'),
      offer('licence', LICENCE),
      offer('job', { kind: 'job' }),
      offer('far', PARIS),
      offer('level', { targetLevels: [7] }),
    ];
    expect(back(known(), ...offers)).toEqual([
      { id: 'licence', failed: ['permit'], changes: ['licence B'] },
      { id: 'job', failed: ['kind'], changes: ['kind job'] },
      { id: 'far', failed: ['reach'], changes: [] },
      { id: 'level', failed: ['level'], changes: [] },
    ]);
  });

  it('name every change where several conditions fail', () => {
    expect(back(known({ limitKm: 30 }), offer('both', LICENCE))).toEqual([
      { id: 'both', failed: ['permit', 'reach'], changes: ['licence B', 'limit 50'] },
    ]);
  });

  it('give a kind that is not sought yet the dates of those that are', () => {
    const dates = [{ kind: 'internship' as const, availableFrom: '2027-01-11', availableTo: '2027-03-05' }];
    expect(back(known({ availability: dates }), offer('job', { kind: 'job' }))).toEqual([
      { id: 'job', failed: ['kind'], changes: ['kind job'] },
    ]);
    expect(back(known({ availability: [] }), offer('undated'))).toEqual([{ id: 'undated', failed: ['dates'], changes: [] }]);
  });

  it('name none where one of the conditions does not depend on the profile', () => {
    expect(back(known({ limitKm: 30 }), offer('older', {}, 25))).toEqual([{ id: 'older', failed: ['legal-age', 'reach'], changes: [] }]);
    expect(back(known(), offer('past', { startFrom: '2026-10-05', startTo: '2026-10-12' }))).toEqual([
      { id: 'past', failed: ['dates'], changes: [] },
    ]);
  });

  it.each([
    ['an end too early', free('2027-01-11', '2027-02-19'), {}, 'dates internship 2027-01-11 2027-03-05'],
    ['a start too late', free('2027-01-25', '2027-04-30'), {}, 'dates internship 2027-01-18 2027-04-30'],
    ['dates elsewhere', free('2027-05-03', '2027-06-25'), {}, 'dates internship 2027-01-18 2027-06-25'],
    [
      'a post without end',
      { kinds: ['job'], ...free('2027-01-04', '2027-01-08') },
      { kind: 'job', durationWeeks: null },
      'dates job 2027-01-04 2027-01-11',
    ],
  ] as const)('ask for the fewest days more: %s', (_case, student, post, change) => {
    expect(back(known(student as Partial<StudentFacts>), offer('dates', post))).toMatchObject([{ failed: ['dates'], changes: [change] }]);
  });
});

describe('the cheapest changes', () => {
  const cheapest = (student: KnownStudent, ...offers: KnownOffer[]) =>
    cheapestChanges(student, excludedOffers(student, offers, TODAY), TODAY).map(
      ({ change, count }) => `${change.kind} ${change.what}: ${count}`,
    );

  it('are three at most, those that open most for the least first, counted with the change made', () => {
    const offers = [
      ...['a', 'b', 'c'].map((id) => offer(id, LICENCE)),
      ...['d', 'e'].map((id) => offer(id)),
      offer('f', { kind: 'job' }),
      offer('g', { kind: 'immersion' }),
    ];
    expect(cheapest(known({ limitKm: 30 }), ...offers)).toEqual(['limit 50: 2']);
    expect(cheapest(known(), ...offers)).toEqual(['licence B: 3', 'kind immersion: 1', 'kind job: 1']);
  });

  it('weigh a longer way against what it opens: one limit is named', () => {
    expect(cheapest(known({ limitKm: 40 }), offer('near'), offer('within', ABBEVILLE))).toEqual(['limit 50: 1']);
    expect(cheapest(known({ limitKm: 30 }), offer('near'), offer('nearer', ABBEVILLE))).toEqual(['limit 50: 2']);
  });

  it('count an offer only where the change alone brings it back', () => {
    expect(cheapest(known({ limitKm: 30 }), offer('one'), offer('two', LICENCE))).toEqual(['limit 50: 1']);
    expect(cheapest(known(), offer('never', { targetLevels: [7] }))).toEqual([]);
  });

  it('of dates, count exactly those whose span holds most of what offers ask for', () => {
    const dates = Array.from({ length: 60 }, (_, day) => {
      const startFrom = addDays('2027-02-01', day);
      return offer(`dates ${day}`, { startFrom, startTo: startFrom });
    });
    const student = known(free('2027-01-11', '2027-02-12'));
    const [first] = cheapestChanges(student, excludedOffers(student, dates, TODAY), TODAY);
    expect(first?.change.kind).toBe('dates');
    const [, from = '', to = ''] = first?.change.what.split(' ') ?? [];
    const changed = known(free(from, to));
    expect(dates.length - excludedOffers(changed, dates, TODAY).length).toBe(first?.count);
    expect(first?.count).toBeGreaterThan(30);
  });

  it('say what to do in both languages', () => {
    const student = known(free('2027-01-11', '2027-02-19'));
    const [dates] = cheapestChanges(student, excludedOffers(student, [offer('dates')], TODAY), TODAY);
    expect(plain(dates?.change.sentence.fr ?? '')).toBe('Étendre vos dates : du 11 janvier 2027 au 5 mars 2027, si vous êtes libre');
    expect(plain(dates?.change.sentence.en ?? '')).toBe('Widen your dates: from 11 January 2027 to 5 March 2027, if you are free');
  });
});
