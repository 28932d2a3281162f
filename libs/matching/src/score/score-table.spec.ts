import { describe, expect, it } from '@jest/globals';
import { CONSTRAINT_NAMES } from '../constraints/constraint.js';
import { aPair, TODAY } from '../facts/facts.sample.js';
import { scoreMatch } from './score-match.js';
import { type ScoreTable, scoreTable } from './score-table.js';
import { WEIGHTS, weightsOf } from './weights.js';

const table = scoreTable(WEIGHTS);
/** A criterion that came after the version of the weights has none. */
const weighing = ({ criteria }: ScoreTable) => criteria.filter(({ points }) => points > 0);
const sentences = [
  ...table.rules.flatMap(({ rule, label }) => [rule, label]),
  ...table.criteria.flatMap(({ label, method, reason }) => [label, method, reason]),
  ...table.never,
];

describe('the table that everybody may read', () => {
  it('holds every constraint and every criterion, with the points the scorer gives', () => {
    expect(table.rules.map(({ name }) => name).sort()).toEqual([...CONSTRAINT_NAMES].sort());
    const english = { language: 'en', level: 'b2' } as const;
    const pair = aPair({ sectorWishes: ['chemistry'] }, { sector: 'chemistry', languages: [english] });
    const score = scoreMatch(pair, TODAY, WEIGHTS);
    const given = score.ok ? score.criteria.map(({ side, name, possible }) => [side, name, possible]) : [];
    const lent = table.criteria.find(({ takenFrom }) => takenFrom === 'skills')?.points ?? 0;
    expect(weighing(table).map(({ side, name, points }) => [side, name, name === 'skills' ? points - lent : points])).toEqual(given);
  });

  it('shows the points of the version it is given, heaviest first', () => {
    const points = {
      student: { occupation: 1_000, learning: 1_000, reach: 6_000, rhythm: 1_000, wishes: 1_000 },
      post: { skills: 2_000, training: 2_000, availability: 2_000, occupation: 4_000, languages: 100 },
    };
    const later = scoreTable(weightsOf({ number: 3, points }));
    expect(later.version).toBe('v3');
    expect(weighing(later).map(({ side, name }) => `${side}.${name}`)).toEqual([
      ...['student.reach', 'student.occupation', 'student.learning', 'student.rhythm', 'student.wishes'],
      ...['post.occupation', 'post.skills', 'post.training', 'post.availability', 'post.languages'],
    ]);
  });

  it('shows by examples that one side alone carries nothing', () => {
    expect(table.examples).toEqual([
      { studentScore: 8_600, postScore: 7_800, total: 8_180 },
      { studentScore: 10_000, postScore: 5_000, total: 6_666 },
      { studentScore: 10_000, postScore: 1_000, total: 1_818 },
    ]);
  });

  it('says what never enters', () => {
    const never = table.never.map(({ fr }) => fr).join('\n');
    for (const word of ['nom', 'sexe', 'âge', 'photo', 'nationalité', 'handicap', 'famille', 'commune', 'notes', 'réputation']) {
      expect(never).toContain(word);
    }
  });

  it('follows French spacing and apostrophes in every sentence', () => {
    for (const { fr, en } of sentences) {
      expect(fr).not.toMatch(/[^\s\u00a0][?!»]|[^\S\u00a0][:;?!%»]|«[^\u00a0]|'/u);
      expect(en).not.toContain("'");
      expect(en.length).toBeGreaterThan(0);
    }
  });
});
