import { describe, expect, it } from '@jest/globals';
import { DEROGABLE_HAZARDS, HAZARDS, NAMED_HAZARDS } from './hazards.js';

describe('what a post may expose a minor to', () => {
  // Articles of the Code du travail that forbid the work; R4153-40 and the section of each say which a declaration lifts.
  it.each([
    ['D4153-17', 'chemical_agents', true],
    ['D4153-18', 'asbestos', true],
    ['D4153-19', 'biological_agents_3_4', false],
    ['D4153-20', 'vibration', false],
    ['D4153-21', 'ionising_radiation', true],
    ['D4153-22', 'optical_radiation', true],
    ['D4153-23', 'hyperbaric', true],
    ['D4153-24', 'live_electrical', false],
    ['D4153-25', 'demolition_trench', false],
    ['D4153-26', 'unprotected_tractors', false],
    ['D4153-27', 'lifting_gear', true],
    ['D4153-28', 'moving_machines', true],
    ['D4153-29', 'maintenance_running', true],
    ['D4153-30', 'work_at_height', true],
    ['D4153-31', 'scaffolding', true],
    ['D4153-32', 'tree_work', false],
    ['D4153-33', 'pressure_equipment', true],
    ['D4153-34', 'confined_space', true],
    ['D4153-35', 'molten_material', true],
    ['D4153-36', 'extreme_temperature', false],
    ['D4153-37', 'dangerous_animals', false],
    ['L3163-2', 'night_work', false],
    ['L4153-8', 'not_known', false],
  ])('%s forbids %s, derogable: %s', (article, tag, derogable) => {
    expect(HAZARDS.find((row) => row.tag === tag)).toMatchObject({ article, derogable });
  });

  it('is nothing else', () => expect(HAZARDS).toHaveLength(23));

  it('may be unknown to the company: no declaration lifts that', () => {
    expect(DEROGABLE_HAZARDS).not.toContain('not_known');
    expect(NAMED_HAZARDS.map(({ tag }) => tag)).not.toContain('not_known');
  });
});
