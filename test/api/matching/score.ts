import { beforeAll, describe, expect, it } from '@jest/globals';
import { STARTING_POINTS } from '@seve/domain';
import { WEIGHTS } from '@seve/matching';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Page {
  version: string;
  rules: { name: string; label: string; rule: string }[];
  criteria: { side: 'student' | 'post'; name: string; points: number; takenFrom: string | null; reason: string }[];
  never: string[];
  history: { version: string; since: string; reason: string }[];
}

export const score: WorldTests = (stageOf) =>
  describe('how the score is computed', () => {
    let world: World;
    beforeAll(() => {
      world = stageOf().world;
    });

    it('is told to whoever asks, with the points of the scorer', async () => {
      const { status, body } = await world.client().get<Page>('/api/score');
      expect(status).toBe(200);
      expect(body.version).toBe(WEIGHTS.version);
      expect(body.history[0]).toMatchObject({ version: WEIGHTS.version, since: '2026-11-24', language: 'fr', restores: null });
      const points = (side: 'student' | 'post') =>
        Object.fromEntries(body.criteria.filter((one) => one.side === side).map((one) => [one.name, one.points]));
      expect(points('student')).toEqual(STARTING_POINTS.student);
      expect(points('post')).toEqual(STARTING_POINTS.post);
      expect(body.criteria.filter(({ takenFrom }) => takenFrom !== null)).toMatchObject([{ name: 'languages', takenFrom: 'skills' }]);
    });

    it('is told in French and in English', async () => {
      const [fr, en] = await Promise.all(
        (['fr', 'en'] as const).map(async (language) => (await world.client({ language }).get<Page>('/api/score')).body),
      );
      expect(fr?.rules.find(({ name }) => name === 'reach')?.rule).toContain('la limite que vous avez fixée');
      expect(en?.rules.find(({ name }) => name === 'reach')?.rule).toContain('the limit that you set');
      expect(fr?.never).toContain('La photo');
      expect(en?.never).toContain('Photograph');
      expect(fr?.criteria.map(({ points }) => points)).toEqual(en?.criteria.map(({ points }) => points));
    });
  });
