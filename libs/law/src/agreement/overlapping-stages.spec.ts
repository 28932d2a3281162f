import { describe, expect, it } from '@jest/globals';
import { eachDay, weekday } from '../civil-date.js';
import type { WorkedSpan } from '../minors/worked-day.js';
import { weekOf } from '../time/presence.js';
import { type OverlappingStage, overlappingStages } from './overlapping-stages.js';

const at = (from: number, to: number): WorkedSpan => ({ from: from * 60, to: to * 60 });
/** On these weekdays, one span a day. */
const stage = (id: string, from: string, to: string, weekdays: number[], span: WorkedSpan): OverlappingStage => ({
  ...{ id, from, to, week: weekOf(span.to - span.from, weekdays), worksHolidays: true },
  schedule: [...eachDay(from, to)].filter((day) => weekdays.includes(weekday(day))).map((day) => ({ day, spans: [span] })),
});
const WORK = [1, 2, 3, 4, 5];
const mornings = stage('morning', '2026-03-02', '2026-03-27', WORK, at(8, 12));
const afternoons = stage('afternoon', '2026-03-16', '2026-04-10', WORK, at(13, 17));
const adult = (one: OverlappingStage, ...others: OverlappingStage[]) => overlappingStages({ stage: one, others, isMinor: false });

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

  it('make no week beyond 48 hours, 35 before 18', () => {
    const early = stage('early', '2026-03-02', '2026-03-27', WORK, at(7, 12));
    const late = stage('late', '2026-03-02', '2026-03-27', WORK, at(13, 18));
    expect(adult(early, late).refused).toMatchObject([{ numbers: { week: '2026-03-02', minutes: 3_000, limitMinutes: 2_880 } }]);
    expect(adult(mornings, afternoons).refused).toEqual([]);
    const { refused } = overlappingStages({ stage: mornings, others: [afternoons], isMinor: true });
    expect(refused).toMatchObject([{ article: expect.stringContaining('L3162-1'), numbers: { week: '2026-03-16', minutes: 2_400 } }]);
  });

  it('are nothing to say on other days, or within the same weeks but short', () => {
    expect(adult(mornings, stage('later', '2026-04-13', '2026-04-24', WORK, at(8, 12)))).toEqual({ refused: [], warned: [], told: [] });
    const tuesdays = stage('tuesdays', '2026-03-02', '2026-03-27', [2], at(8, 12));
    expect(adult(tuesdays, stage('mondays', '2026-03-02', '2026-03-27', [1], at(8, 12)))).toEqual({ refused: [], warned: [], told: [] });
  });
});
