import { describe, expect, it } from '@jest/globals';
import { CANDIDATE_CELL_KM } from '@seve/domain';
import { distanceKm } from '@seve/reference';
import fc from 'fast-check';
import { months } from '../explain/wording.js';
import { knownPair } from '../facts/facts-from-rows.js';
import { TOP_PER_OFFER } from '../score/rank.js';
import { scoreMatch } from '../score/score-match.js';
import { WEIGHTS } from '../score/weights.js';
import { FIRST_DAY, probe, studentsOf } from './attack.sample.js';
import { cellCentre, coarseStudent } from './coarse-facts.js';
import { CandidatePool, type Listing, listCandidates } from './list-candidates.js';

const listing: Listing = { today: FIRST_DAY, weights: WEIGHTS, idOf: (studentId) => `id of ${studentId}` };
const students = studentsOf(0, []);

function poolOf(all = students): CandidatePool {
  const pool = new CandidatePool(FIRST_DAY);
  for (const student of all) pool.add(student);
  return pool;
}

/** A probe that some students suit. */
const offer =
  Array.from({ length: 60 }, (_, number) => probe(number, FIRST_DAY)).find((one) => listCandidates(one, poolOf(), listing).length > 3) ??
  probe(0, FIRST_DAY);

describe('coarse facts', () => {
  it('place everybody of a cell at its centre, half a diagonal away at most', () => {
    const place = fc.record({
      latitude: fc.double({ min: 41, max: 51.5, noNaN: true }),
      longitude: fc.double({ min: -5.5, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(place, (one) => {
        const centre = cellCentre(one);
        expect(cellCentre(centre).latitude).toBeCloseTo(centre.latitude, 9);
        expect(distanceKm(one, centre)).toBeLessThan(CANDIDATE_CELL_KM * 0.75);
      }),
    );
  });

  it('keep months for days, steps of a cell for the limit, and no school, commune, birthday or paper', () => {
    const [exact] = students;
    if (!exact) throw new Error('no student');
    const { facts, row } = coarseStudent(exact, FIRST_DAY);
    for (const { availableFrom } of facts.availability) expect(availableFrom).toMatch(/-01$/);
    expect(facts.limitKm % CANDIDATE_CELL_KM).toBe(0);
    expect([facts.schoolId, facts.schoolDays, row.communeInsee, row.workStudyBlocks]).toEqual(['', [], null, []]);
    expect([row.legalExceptions, row.schoolDeclarations, row.fitnessNoticeOn]).toEqual([[], [], null]);
    expect(row.birthDate).not.toBe(exact.row.birthDate);
  });
});

describe('the list of candidates of an offer', () => {
  it('has the scores of every match, on coarse facts, and points that sum to them', () => {
    const list = listCandidates(offer, poolOf(), listing);
    for (const { studentId, postScore, criteria } of list) {
      const student = students.find(({ row }) => row.id === studentId);
      const score = student && scoreMatch(knownPair(coarseStudent(student, FIRST_DAY), offer, FIRST_DAY), FIRST_DAY, WEIGHTS);
      expect(score).toMatchObject({ ok: true, postScore });
      expect(criteria.reduce((sum, { points }) => sum + points, 0)).toBe(postScore);
    }
    const suited = students.filter((one) => scoreMatch(knownPair(coarseStudent(one, FIRST_DAY), offer, FIRST_DAY), FIRST_DAY, WEIGHTS).ok);
    expect(list).toHaveLength(suited.length);
  });

  it('comes by score, then by ids that say nothing, whatever the order in which students are read', () => {
    const list = listCandidates(offer, poolOf(), listing);
    const sorted = [...list].sort((one, other) => other.postScore - one.postScore || (one.id < other.id ? -1 : 1));
    expect(list).toEqual(sorted);
    expect(listCandidates(offer, poolOf([...students].reverse()), listing)).toEqual(list);
  });

  it('ends after the best hundred', () => {
    const many = Array.from({ length: 30 }, (_, copy) =>
      students.map(({ row, facts }) => ({ row: { ...row, id: `${row.id} ${copy}` }, facts: { ...facts, id: `${row.id} ${copy}` } })),
    ).flat();
    expect(listCandidates(offer, poolOf(many), listing)).toHaveLength(TOP_PER_OFFER);
  });

  it('leaves out those whom the company knows, and is empty for an offer kept for some schools', () => {
    const [first, ...others] = listCandidates(offer, poolOf(), listing);
    const without = new Set([first?.studentId ?? '']);
    expect(listCandidates(offer, poolOf(), { ...listing, without })).toEqual(others);
    const reserved = { ...offer, facts: { ...offer.facts, reservedSchoolIds: ['school 1'] } };
    expect(listCandidates(reserved, poolOf(), listing)).toEqual([]);
  });

  it('speaks of months', () => {
    expect(months('2027-03-01', '2027-06-30')).toEqual({ fr: 'de mars 2027 à juin 2027', en: 'from March 2027 to June 2027' });
    expect(months('2027-04-01', '2027-06-30').fr).toBe('d’avril 2027 à juin 2027');
  });
});
