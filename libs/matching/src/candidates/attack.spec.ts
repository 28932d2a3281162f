import { describe, expect, it } from '@jest/globals';
import { attack, DAYS, type Observed, probe, SECRETS, type Secret, studentsOf } from './attack.sample.js';

const WORLDS = Array.from({ length: 4 }, (_, world) => world);

/** What a company may note of its lists, apart and together. */
const VIEWS: Record<string, (lists: readonly Observed[]) => unknown> = {
  count: (lists) => lists.map((list) => list.length),
  who: (lists) => lists.map((list) => list.map(({ id }) => id).sort()),
  order: (lists) => lists.map((list) => list.map(({ id }) => id)),
  score: (lists) => lists.map((list) => list.map(({ id, postScore }) => `${id} ${postScore}`).sort()),
  reasons: (lists) => lists.map((list) => list.map(({ id, criteria }) => `${id} ${JSON.stringify(criteria)}`).sort()),
  dates: (lists) => lists.map((list) => list.map(({ id, availableFrom, availableTo }) => `${id} ${availableFrom} ${availableTo}`).sort()),
  everything: (lists) => lists,
};

/** Mutual information of the two, in bits, over equally likely worlds. */
function bits(secrets: readonly unknown[], observations: readonly unknown[]): number {
  const entropy = (values: readonly unknown[]) => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(JSON.stringify(value), (counts.get(JSON.stringify(value)) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / values.length) * Math.log2(count / values.length), 0);
  };
  const joint = secrets.map((secret, index) => [secret, observations[index]]);
  return entropy(secrets) + entropy(observations) - entropy(joint);
}

/** Worlds that differ in these secrets alone, each attacked with 200 publications in ten days; exact facts give themselves away in three. */
function learned(secrets: readonly Secret[], coarse: boolean): Record<string, number> {
  const transcripts = WORLDS.map((world) => attack(studentsOf(world, secrets), coarse, coarse ? DAYS : DAYS.slice(0, 3)));
  return Object.fromEntries(Object.entries(VIEWS).map(([name, view]) => [name, bits(WORLDS, transcripts.map(view))]));
}

describe('a company that puts 200 offers online in ten days and edits them', () => {
  it('sees people: the lists are not empty, and differ from one offer to the next', () => {
    const lists = attack(studentsOf(0, []));
    const filled = lists.filter((list) => list.length > 0);
    expect(lists.length).toBeGreaterThanOrEqual(DAYS.length * 20 * 1.9);
    expect(filled.length).toBeGreaterThan(lists.length / 4);
    expect(new Set(lists.map(({ length }) => length)).size).toBeGreaterThan(5);
  });

  it('learns 0 bits of commune within the cell, birthday within the band, day within the month, limit, school and papers', () => {
    const nothing = Object.fromEntries(Object.keys(VIEWS).map((name) => [name, 0]));
    expect(learned(SECRETS, true)).toEqual(nothing);
  });

  it.each(SECRETS)('would learn something of %s if lists were made from exact facts', (secret) => {
    const found = learned([secret], false);
    expect(found.everything).toBeGreaterThan(0);
    if (secret === 'limit' || secret === 'papers' || secret === 'school') return;
    for (const view of ['count', 'who', 'order', 'score']) expect(found[view]).toBeGreaterThanOrEqual(1);
  });

  it('does learn what a list may tell: other cells, bands and months are other lists', () => {
    const [one, two] = [studentsOf(0, []), studentsOf(0, [])];
    const moved = two.map(({ row, facts }) => ({ row: { ...row, birthDate: '2003-01-01' }, facts }));
    expect(attack(moved)).not.toEqual(attack(one));
  });

  it('measures itself: probes ask for every field that is frozen while an offer is online', () => {
    const offers = Array.from({ length: 200 }, (_, number) => probe(number, '2026-11-26'));
    expect(new Set(offers.map(({ row }) => row.communeInsee)).size).toBeGreaterThan(100);
    expect(new Set(offers.map(({ row }) => row.minAge)).size).toBeGreaterThan(5);
    expect(new Set(offers.map(({ row }) => row.startFrom)).size).toBeGreaterThan(60);
    expect(offers.some(({ row }) => row.hazards.length > 0) && offers.some(({ row }) => row.reservedSchoolIds.length > 0)).toBe(true);
  });
});
