import { describe, expect, it } from '@jest/globals';
import type { WorkedSpan } from '../minors/worked-day.js';
import { eachDay, weekday } from '../time/civil-date.js';
import { weekOf } from '../time/presence.js';
import type { OverlappingStage } from './hours-over-placements.js';
import { overlappingStages } from './overlapping-stages.js';

const at = (from: number, to: number): WorkedSpan => ({ from: from * 60, to: to * 60 });
/** On these weekdays, one span a day. */
const stage = (id: string, from: string, to: string, weekdays: number[], span: WorkedSpan): OverlappingStage => ({
  ...{ id, from, to, week: weekOf(span.to - span.from, weekdays), worksHolidays: true },
  schedule: [...eachDay(from, to)].filter((day) => weekdays.includes(weekday(day))).map((day) => ({ day, spans: [span] })),
});
const WORK = [1, 2, 3, 4, 5];
const mornings = stage('morning', '2026-03-02', '2026-03-27', WORK, at(8, 12));
const afternoons = stage('afternoon', '2026-03-16', '2026-04-10', WORK, at(13, 17));
const adult = (one: OverlappingStage, ...others: OverlappingStage[]) => overlappingStages({ stage: one, others, birthDate: '2004-05-18' });

describe('other placements of the student on the same days (overlapping-stages)', () => {
  it('are told where the hours do not meet, each shared day in equal parts', () => {
    const { refused, warned, told } = adult(mornings, afternoons);
    expect([refused, warned]).toEqual([[], []]);
    expect(told).toMatchObject([{ numbers: { placement: 'afternoon', sharedDays: 10, days: 15 } }]);
    expect(told[0]?.sentence.fr.replaceAll('\u00a0', ' ')).toBe(
      'Une autre place court du 16 mars 2026 au 10 avril 2026, 10 jours en commun, à d’autres heures. Un jour partagé compte à parts égales : 15 jours pour celle-ci.',
    );
  });

  it('are refused at the same hours: two full-time stages at once', () => {
    const full = (id: string) => stage(id, '2026-03-02', '2026-03-27', WORK, at(9, 16));
    expect(adult(full('a'), full('b'))).toMatchObject({
      refused: [{ article: 'Code de l’éducation, art. L124-14', numbers: { placement: 'b', sharedDays: 20 } }],
      warned: [],
      told: [],
    });
  });

  it('are refused where a night runs into the next morning', () => {
    const night = stage('night', '2026-03-02', '2026-03-03', [1, 2], at(22, 30));
    expect(adult(stage('day', '2026-03-02', '2026-03-03', [1, 2], at(5, 10)), night).refused).toHaveLength(1);
    expect(adult(stage('day', '2026-03-02', '2026-03-03', [1, 2], at(6, 10)), night).refused).toHaveLength(0);
  });

  it('are warned about where their hours are not known, with what happens if the school goes on', () => {
    const { refused, warned } = adult(mornings, { ...afternoons, schedule: null });
    expect(refused).toEqual([]);
    expect(warned).toMatchObject([{ numbers: { placement: 'afternoon', sharedDays: 10 } }]);
    expect(warned[0]?.sentence.en).toContain('If you go on, both hosts may expect the same person');
  });

  it('are judged with the hours of the person, unless two claim the same hour', () => {
    const minor = (one: OverlappingStage, other: OverlappingStage) =>
      overlappingStages({ stage: one, others: [other], birthDate: '2009-05-18' }).refused.map(({ rule }) => rule);
    expect(minor(mornings, afternoons)).toEqual(['hours-over-placements']);
    expect(minor(mornings, { ...mornings, id: 'again' })).toEqual(['overlapping-stages']);
  });

  it('are nothing to say on other days, or within the same weeks but short', () => {
    expect(adult(mornings, stage('later', '2026-04-13', '2026-04-24', WORK, at(8, 12)))).toEqual({ refused: [], warned: [], told: [] });
    const tuesdays = stage('tuesdays', '2026-03-02', '2026-03-27', [2], at(8, 12));
    expect(adult(tuesdays, stage('mondays', '2026-03-02', '2026-03-27', [1], at(8, 12)))).toEqual({ refused: [], warned: [], told: [] });
  });
});
