import { describe, expect, it } from '@jest/globals';
import { communeByInsee, communes } from './communes.js';
import { diplomaByKey, diplomas } from './diplomas.js';
import { items, OCCUPATIONS_IN_ROME } from './items.js';
import { occupationTitles } from './occupation-titles.js';
import { occupationByCode, occupations } from './occupations.js';
import { sectorOccupations } from './sector-occupations.js';
import { SOURCES } from './sources.js';

describe('the committed tables', () => {
  it('hold every row their source announces', () => {
    expect({
      occupations: occupations().length,
      titles: occupationTitles().length,
      sectorOccupations: sectorOccupations().size,
      items: items().size,
      diplomas: diplomas().length,
      communes: communes().length,
    }).toEqual({ occupations: 1584, titles: 13120, sectorOccupations: 47, items: 1552, diplomas: 28, communes: 34746 });
    expect(Object.values(SOURCES).map(({ rows }) => rows)).toEqual([1584, 13120, 47, 1552, 28, 34746, 5]);
    expect(OCCUPATIONS_IN_ROME).toBe(occupations().length);
  });

  it('give every occupation a parent and exactly one principal title', () => {
    expect(occupations().filter(({ parent }) => !occupationByCode(parent))).toEqual([]);
    const principal = occupationTitles().filter(({ isPrincipal }) => isPrincipal);
    expect(new Set(principal.map(({ occupationCode }) => occupationCode)).size).toBe(1584);
    expect(principal).toHaveLength(1584);
    expect(occupationTitles().filter(({ occupationCode }) => !occupationByCode(occupationCode))).toEqual([]);
    expect(new Set(occupationTitles().map(({ ogr }) => ogr)).size).toBe(13120);
  });

  it('name no occupation and no item they do not hold', () => {
    for (const { code, items: used, mobility } of sectorOccupations().values()) {
      expect([code, ...mobility].filter((one) => !occupationByCode(one))).toEqual([]);
      expect(used.filter(({ ogr }) => !items().has(ogr))).toEqual([]);
    }
    const linkCount = [...sectorOccupations().values()].reduce((sum, { items: used }) => sum + used.length, 0);
    expect(linkCount).toBe(3528);
    expect(items().get('23376')).toEqual({
      ogr: '23376',
      kind: 'work_context',
      label: 'Travail les week-ends et jours fériés',
      occupationCount: 540,
    });
  });

  it('know a diploma by its key, its RNCP code being only dated', () => {
    expect(new Set(diplomas().map(({ key }) => key)).size).toBe(28);
    expect(diplomas().flatMap(({ romeCodes }) => romeCodes.filter((code) => !occupationByCode(code)))).toEqual([]);
    expect(diplomaByKey('bts-metiers-de-la-chimie')).toEqual({
      key: 'bts-metiers-de-la-chimie',
      title: 'BTS métiers de la chimie',
      kind: 'bts',
      level: 5,
      romeCodes: ['H1210', 'H1503'],
      diplomaCode: '32022208',
      rncpCode: 'RNCP38382',
      rncpValidUntil: '2028-12-31',
    });
    expect(diplomaByKey('master-chimie')?.diplomaCode).toBeNull();
    expect(diplomaByKey('cap-industries-chimiques')?.romeCodes).toEqual([]);
    expect(diplomas().every(({ rncpCode }) => /^RNCP\d{5}$/.test(rncpCode))).toBe(true);
  });

  it('place every commune in metropolitan France', () => {
    for (const { insee, department, postcodes, latitude, longitude, population } of communes()) {
      const isPlaced = latitude > 41 && latitude < 51.5 && longitude > -5.5 && longitude < 10;
      const isWhole = insee.startsWith(department) && postcodes.every((postcode) => /^\d{5}$/.test(postcode)) && population >= 0;
      if (!isPlaced || !isWhole) throw new Error(`commune ${insee}`);
    }
    expect(communeByInsee('80021')?.name).toBe('Amiens');
    expect(communeByInsee('99999')).toBeUndefined();
  });
});
