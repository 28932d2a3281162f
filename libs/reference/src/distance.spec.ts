import { describe, expect, it } from '@jest/globals';
import { communes } from './communes.js';
import { distanceKm } from './distance.js';

function communeNamed(name: string, department: string) {
  const found = communes().find((commune) => commune.name === name && commune.department === department);
  if (!found) throw new Error(`no commune ${name}`);
  return found;
}

const amiens = communeNamed('Amiens', '80');

describe('the distance between two communes', () => {
  it.each([
    ['Nesle', '80', 47.6],
    ['Compiègne', '60', 68.9],
    ['Lestrem', '62', 84.1],
  ])('from Amiens to %s (%s) is %d km', (name, department, km) => {
    const other = communeNamed(name, department);
    expect(distanceKm(amiens, other).toFixed(1)).toBe(km.toFixed(1));
    expect(distanceKm(other, amiens)).toBe(distanceKm(amiens, other));
  });

  it('is nothing from a place to itself and half the globe to its opposite', () => {
    expect(distanceKm(amiens, amiens)).toBe(0);
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(Math.PI * 6371, 6);
  });
});
