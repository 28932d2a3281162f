import { describe, expect, it } from '@jest/globals';
import {
  compactDay,
  dayRange,
  distance,
  initials,
  longDay,
  longInstant,
  money,
  number,
  percent,
  relativeDay,
  shortDay,
  siretGroups,
} from './format.js';

/** Replaces narrow and wide no-break spaces by `~`. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, '~');

describe('what people read', () => {
  it('writes days in words', () => {
    expect(longDay('2027-02-03', 'fr')).toBe('mercredi 3 février 2027');
    expect(longDay('2027-02-03', 'en')).toBe('Wednesday 3 February 2027');
    expect(compactDay('2026-11-10', 'fr')).toBe('mar. 10 nov.');
  });

  it('writes the first of a month as French does, and only that day', () => {
    expect(shortDay('2027-02-01', 'fr')).toBe('1er février');
    expect(longDay('2027-02-01', 'fr')).toBe('lundi 1er février 2027');
    expect(shortDay('2027-02-21', 'fr')).toBe('21 février');
    expect(shortDay('2027-02-01', 'en')).toBe('1 February');
  });

  it('tells an instant by the clocks of France', () => {
    expect(plain(longInstant('2026-11-13T13:05:00Z', 'fr'))).toBe('vendredi 13 novembre 2026 à 14~h~05');
  });

  it('counts from today', () => {
    expect(relativeDay('2026-11-12', '2026-11-13', 'fr')).toBe('hier');
    expect(relativeDay('2026-11-13', '2026-11-13', 'fr')).toBe('aujourd’hui');
    expect(relativeDay('2026-11-17', '2026-11-13', 'fr')).toMatch(/^dans 4.jours$/);
    expect(relativeDay('2026-10-30', '2026-11-13', 'fr')).toMatch(/^il y a 2.semaines$/);
    expect(relativeDay('2027-03-05', '2026-11-13', 'fr')).toBe('5 mars 2027');
  });

  it('says a range once per year', () => {
    expect(dayRange('2027-01-11', '2027-03-05', 'fr')).toBe('du 11 janvier au 5 mars');
    expect(dayRange('2026-09-01', '2028-08-31', 'fr')).toBe('du 1er septembre 2026 au 31 août 2028');
  });

  it('keeps numbers and units on one line', () => {
    expect(plain(distance(47.64, 'fr'))).toBe('47,6~km');
    expect(plain(distance(312.4, 'en'))).toBe('312~km');
    expect(plain(money(123_450, 'fr'))).toBe('1~234,50~€');
    expect(plain(percent(0.64, 'fr'))).toBe('64~%');
    expect(plain(number(34_746, 'fr'))).toBe('34~746');
    expect(plain(siretGroups('80247113900013'))).toBe('802~471~139~00013');
  });

  it('abbreviates a name', () => {
    expect(initials('inès', 'Éluard')).toBe('IÉ');
  });
});
