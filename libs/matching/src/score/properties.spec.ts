import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, SECTORS } from '@seve/domain';
import { sectorOccupations } from '@seve/reference';
import fc from 'fast-check';
import { explainMatch } from '../explain/explain-match.js';
import { KNOWN, languages, pair } from '../facts/any-pair.sample.js';
import type { Pair, StudentFacts } from '../facts/facts.js';
import { TODAY } from '../facts/facts.sample.js';
import { rateMatch, type Score, scoreMatch } from './score-match.js';
import { WEIGHTS } from './weights.js';

const rate = (pair: Pair): Score => rateMatch(pair, TODAY, WEIGHTS);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const pointsOf = (side: 'student' | 'post', { criteria }: Score) => criteria.filter((criterion) => criterion.side === side);
const withStudent = (pair: Pair, change: Partial<StudentFacts>): Pair => ({ ...pair, student: { ...pair.student, ...change } });

describe('whatever the pair', () => {
  it('the points of each side sum exactly to it, and the possible ones to 10,000', () => {
    fc.assert(
      fc.property(pair, (one) => {
        const score = rate(one);
        for (const side of ['student', 'post'] as const) {
          const criteria = pointsOf(side, score);
          expect(sum(criteria.map(({ points }) => points))).toBe(score[`${side}Score`]);
          expect(sum(criteria.map(({ possible }) => possible))).toBe(10_000);
          for (const { points, possible } of criteria) expect(Number.isInteger(points) && points >= 0 && points <= possible).toBe(true);
        }
        expect(score.total).toBe(
          score.studentScore + score.postScore === 0
            ? 0
            : Math.floor((2 * score.studentScore * score.postScore) / (score.studentScore + score.postScore)),
        );
        expect(score.total).toBeLessThanOrEqual(2 * Math.min(score.studentScore, score.postScore));
      }),
    );
  });

  it('the order in which facts are listed changes nothing', () => {
    const reversed = ({ student, offer, legal }: Pair): Pair => ({
      student: {
        ...student,
        kinds: student.kinds.toReversed(),
        programmeRomeCodes: student.programmeRomeCodes.toReversed(),
        wantedRomeCodes: student.wantedRomeCodes.toReversed(),
        skills: student.skills.toReversed(),
        skillsToLearn: student.skillsToLearn.toReversed(),
        programmeSkills: student.programmeSkills.toReversed(),
        languages: student.languages.toReversed(),
        sectorWishes: student.sectorWishes.toReversed(),
        sizeWishes: student.sizeWishes.toReversed(),
      },
      offer: {
        ...offer,
        targetLevels: offer.targetLevels.toReversed(),
        romeCodes: offer.romeCodes.toReversed(),
        skills: offer.skills.toReversed(),
        languages: offer.languages.toReversed(),
      },
      legal,
    });
    fc.assert(
      fc.property(pair, (one) => {
        expect(rate(reversed(one))).toEqual(rate(one));
        expect(scoreMatch(reversed(one), TODAY, WEIGHTS)).toEqual(scoreMatch(one, TODAY, WEIGHTS));
      }),
    );
  });

  it('one more skill never lowers e, once a first one was entered', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...KNOWN), (one, ogr) => {
        fc.pre(one.student.skills.length > 0);
        expect(rate(withStudent(one, { skills: [...one.student.skills, ogr] })).postScore).toBeGreaterThanOrEqual(rate(one).postScore);
      }),
    );
  });

  it('one more language, or a better level, never lowers e, once a first one was entered', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...LANGUAGES.slice(1, 3)), (one, language) => {
        fc.pre(one.student.languages.length > 0);
        const others = one.student.languages.filter((own) => own.language !== language);
        const better = withStudent(one, { languages: [...others, { language, level: 'c2' }] });
        expect(rate(better).postScore).toBeGreaterThanOrEqual(rate(one).postScore);
      }),
    );
  });

  it('one more wish for a sector never lowers u, once a first one was made', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...SECTORS), (one, sector) => {
        fc.pre(one.student.sectorWishes.length > 0);
        const more = withStudent(one, { sectorWishes: [...one.student.sectorWishes, sector] });
        expect(rate(more).studentScore).toBeGreaterThanOrEqual(rate(one).studentScore);
      }),
    );
  });

  it('a language that no post asks for changes nothing', () => {
    fc.assert(
      fc.property(pair, languages, (one, spoken) => {
        const silent = { ...one, offer: { ...one.offer, languages: [] } };
        expect(rate(withStudent(silent, { languages: spoken }))).toEqual(rate(silent));
      }),
    );
  });

  it('one more wanted occupation never lowers either side, once a first one was chosen', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...sectorOccupations().keys()), (one, code) => {
        fc.pre(one.student.wantedRomeCodes.length > 0);
        const [before, after] = [rate(one), rate(withStudent(one, { wantedRomeCodes: [...one.student.wantedRomeCodes, code] }))];
        expect(after.studentScore).toBeGreaterThanOrEqual(before.studentScore);
        expect(after.postScore).toBeGreaterThanOrEqual(before.postScore);
      }),
    );
  });

  it('a larger limit never lowers u nor turns a match into none', () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: 1, max: 100 }), (one, more) => {
        const larger = withStudent(one, { limitKm: one.student.limitKm + more });
        expect(rate(larger).studentScore).toBeGreaterThanOrEqual(rate(one).studentScore);
        if (scoreMatch(one, TODAY, WEIGHTS).ok) expect(scoreMatch(larger, TODAY, WEIGHTS).ok).toBe(true);
      }),
    );
  });

  it('who and where from the school is does not weigh', () => {
    fc.assert(
      fc.property(pair, fc.uuid(), (one, id) => {
        expect(rate(withStudent(one, { id, schoolId: id }))).toEqual(rate(one));
      }),
    );
  });

  it('what would raise the score does raise it', () => {
    fc.assert(
      fc.property(pair, (one) => {
        for (const { before, after } of explainMatch(one, TODAY, WEIGHTS).raise) expect(after).toBeGreaterThan(before);
      }),
    );
  });

  it('a reason is one sentence of at most twelve words in each language', () => {
    fc.assert(
      fc.property(pair, (one) => {
        const explanation = explainMatch(one, TODAY, WEIGHTS);
        if (!explanation.ok) return;
        for (const { sentence } of explanation.criteria) {
          for (const text of Object.values(sentence)) {
            expect(text).toMatch(/\.$/);
            expect(text.split(' ').length).toBeLessThanOrEqual(12);
          }
        }
      }),
    );
  });
});
