import { describe, expect, it } from '@jest/globals';
import { towns } from './towns.js';

describe('the towns that a map of the region may name', () => {
  const names = () => towns().map(({ name }) => name);

  it('are those of the region and the cities around, the most populated first', () => {
    expect(names().slice(0, 3)).toEqual(['Paris', 'Lille', 'Reims']);
    expect(names()).toEqual(expect.arrayContaining(['Amiens', 'Nesle', 'Roye', 'Rouen']));
    expect(names()).not.toContain('Lyon');
    expect(names()).not.toContain('Meaux');
  });

  it('leave out the smallest', () => {
    expect(Math.min(...towns().map(({ population }) => population))).toBeGreaterThanOrEqual(1_000);
  });
});
