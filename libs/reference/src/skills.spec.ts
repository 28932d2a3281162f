import { describe, expect, it } from '@jest/globals';
import { rarityWeight } from './items.js';
import { occupations, sameDomain, sameParent } from './occupations.js';
import { isSectorOccupation, mobilityRank, sectorOccupations } from './sector-occupations.js';
import { skillByOgr, skills, skillsOf, workContextsOf } from './skills.js';

describe('the skills of an occupation', () => {
  it('are its competences and its knowledge, the 12 core ones of H2301 first', () => {
    const found = skillsOf('H2301');
    expect(found.filter(({ kind }) => kind === 'skill')).toHaveLength(45);
    expect(found.filter(({ kind }) => kind === 'knowledge')).toHaveLength(37);
    expect(found.findIndex(({ isCore }) => !isCore)).toBe(12);
    expect(found.slice(12).some(({ isCore }) => isCore)).toBe(false);
    expect(found.slice(0, 12).map(({ label }) => label)).toContain('Réaliser la maintenance de premier niveau');
    expect(workContextsOf('H2301')).toHaveLength(10);
  });

  it('keep the marks of the ROME over the whole sector', () => {
    const all = [...sectorOccupations().keys()].flatMap(skillsOf);
    expect(all.filter(({ isCore }) => isCore)).toHaveLength(675);
    expect(all.filter(({ isEmerging }) => isEmerging)).toHaveLength(53);
    expect(all.filter(({ isCore, isEmerging }) => isCore && isEmerging)).toEqual([]);
  });

  it('are none for an occupation outside the sector or unknown', () => {
    expect(isSectorOccupation('A1101')).toBe(false);
    expect(skillsOf('A1101')).toEqual([]);
    expect(skillsOf('Z9999')).toEqual([]);
  });

  it('never hold a work context', () => {
    expect(skills()).toHaveLength(844 + 648);
    expect(skillByOgr('23376')).toBeUndefined();
    expect(skillByOgr('117394')).toMatchObject({ label: 'Techniques de chromatographie', kind: 'knowledge' });
  });
});

describe('the weight of a skill', () => {
  it('is ln(1584 / occupations that use it)', () => {
    for (const { ogr, occupationCount } of skills()) expect(rarityWeight(ogr)).toBe(Math.log(1584 / occupationCount));
    expect(rarityWeight('23376')).toBeCloseTo(1.0761, 4);
    expect(Math.max(...skills().map(({ ogr }) => rarityWeight(ogr)))).toBeCloseTo(7.3677, 4);
  });

  it('is nothing for an item the ROME does not hold', () => {
    expect(rarityWeight('0')).toBe(0);
  });
});

describe('the nearness of two occupations', () => {
  it('ranks the moves the ROME proposes, one way', () => {
    expect(mobilityRank('H2301', 'H1503')).toBe(1);
    expect(mobilityRank('H2301', 'H1528')).toBe(8);
    expect(mobilityRank('H2301', 'A1101')).toBeNull();
    expect(mobilityRank('A1101', 'H2301')).toBeNull();
  });

  it('knows a common parent and a common domain', () => {
    expect(sameParent('H2304', 'H2301')).toBe(true);
    expect(sameParent('H2304', 'H2302')).toBe(true);
    expect(sameParent('H2301', 'H1503')).toBe(false);
    expect(sameParent('Z9999', 'Z9999')).toBe(false);
    expect(sameDomain('H1502', 'H1503')).toBe(true);
    expect(sameDomain('H1502', 'H1402')).toBe(false);
    expect(occupations().every(({ code }) => sameParent(code, code))).toBe(true);
  });
});
