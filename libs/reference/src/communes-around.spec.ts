import { describe, expect, it } from '@jest/globals';
import { communes } from './communes.js';
import { communesAround } from './communes-around.js';
import { distanceKm } from './distance.js';

const named = (name: string) => {
  const found = communes().find((commune) => commune.name === name);
  if (!found) throw new Error(`no commune ${name}`);
  return found;
};

describe('the communes around a place', () => {
  const amiens = named('Amiens');

  it.each([10, 30, 100])('are exactly those within %d km, the nearest first, the place itself at the head', (radius) => {
    const near = communesAround(amiens, radius);
    expect(near[0]).toEqual({ insee: amiens.insee, km: 0 });
    expect(near.map(({ km }) => km)).toEqual(near.map(({ km }) => km).sort((one, other) => one - other));
    const slow = communes().filter((commune) => distanceKm(amiens, commune) <= radius);
    expect(new Set(near.map(({ insee }) => insee))).toEqual(new Set(slow.map(({ insee }) => insee)));
  });

  it('hold Nesle at 50 km of Amiens, not at 40', () => {
    const has = (radius: number) => communesAround(amiens, radius).some(({ insee }) => insee === named('Nesle').insee);
    expect([has(40), has(50)]).toEqual([false, true]);
  });
});
