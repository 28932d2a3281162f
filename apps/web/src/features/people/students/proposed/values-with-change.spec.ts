import { describe, expect, it } from '@jest/globals';
import { changeInAddress, changeOfAddress, type ProposedChange } from '../../../../ui/completion/proposed-change.js';
import { availabilityOf, availabilityValuesOf } from '../availability-values.js';
import type { ProfileValues } from '../profile-values.js';
import { valuesWithChange } from './values-with-change.js';

const VALUES: ProfileValues = {
  ...availabilityValuesOf({
    kinds: ['internship'],
    availability: [{ kind: 'internship', availableFrom: '2027-01-11', availableTo: '2027-03-05' }],
  }),
  wantedRomeCodes: [{ code: 'H1503', label: 'Technicien' }],
  communeInsee: '80021',
  commune: 'Amiens',
  limitKm: 40,
  hasDrivingLicence: false,
  skills: [{ ogr: '300078', label: 'Doser' }],
  skillsToLearn: [{ ogr: '114642', label: 'HPLC' }],
  languages: [{ language: 'en', level: 'a2' }],
  sectorWishes: [],
  sizeWishes: [],
};
const datesOf = (change: Partial<ProfileValues> | null) =>
  availabilityOf({ ...VALUES, ...change }).map(({ kind, availableFrom, availableTo }) => `${kind} ${availableFrom} ${availableTo}`);
const changed = (kind: ProposedChange['kind'], what: string, values = VALUES) => valuesWithChange(values, { kind, what }, 'HPLC');

describe('a proposed change of the profile', () => {
  it('adds its value to the very field', () => {
    expect(changed('skill', '114642')).toEqual({
      skills: [
        { ogr: '114642', label: 'HPLC' },
        { ogr: '300078', label: 'Doser' },
      ],
      skillsToLearn: [],
    });
    expect(changed('occupation', 'F1113')?.wantedRomeCodes?.map(({ code }) => code)).toEqual(['H1503', 'F1113']);
    expect(changed('language', 'en b2')).toEqual({ languages: [{ language: 'en', level: 'b2' }] });
    expect(changed('kind', 'job')?.kinds).toEqual(['internship', 'job']);
    expect(datesOf(changed('kind', 'job'))).toEqual(['internship 2027-01-11 2027-03-05', 'job 2027-01-11 2027-03-05']);
    expect(datesOf(changed('dates', 'internship 2027-01-04 2027-03-05'))).toEqual(['internship 2027-01-04 2027-03-05']);
    expect(changed('sector', 'plant_chemistry')).toEqual({ sectorWishes: ['plant_chemistry'] });
    expect(changed('size', 'small')).toEqual({ sizeWishes: ['small'] });
    expect(changed('limit', '60')).toEqual({ limitKm: 60 });
    expect(changed('licence', 'B')).toEqual({ hasDrivingLicence: true });
  });

  it('widens the dates of one kind, the others keep theirs', () => {
    const both = { ...VALUES, ...changed('kind', 'job') };
    const wider = { ...both, ...changed('dates', 'job 2027-01-11 2027-08-27', both) };
    expect(availabilityOf(wider).map(({ kind, availableTo }) => `${kind} ${availableTo}`)).toEqual([
      'internship 2027-03-05',
      'job 2027-08-27',
    ]);
    expect(changed('dates', 'pfmp 2027-01-11 2027-08-27', both)).toBeNull();
  });

  it('is none where the profile says so already', () => {
    expect([changed('skill', '300078'), changed('occupation', 'H1503'), changed('kind', 'internship'), changed('limit', '40')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(changed('dates', 'internship 2027-01-11 2027-03-05')).toBeNull();
    expect(changed('licence', 'B', { ...VALUES, hasDrivingLicence: true })).toBeNull();
  });

  it.each([
    ['kind', 'holiday'],
    ['language', 'en z9'],
    ['language', 'klingon b2'],
    ['dates', 'internship 2027-03-05 2027-01-11'],
    ['dates', 'internship tomorrow'],
    ['limit', '0'],
    ['limit', '4000'],
    ['limit', 'far'],
    ['sector', '<b>'],
    ['size', ''],
  ] as const)('is none that the form does not take: %s "%s"', (kind, what) => expect(changed(kind, what)).toBeNull());

  it('is none where the list is full', () => {
    const full = Array.from({ length: 5 }, (_one, at) => ({ code: `A110${at}`, label: '' }));
    expect(changed('occupation', 'F1113', { ...VALUES, wantedRomeCodes: full })).toBeNull();
  });

  it('stands in the address of the page', () => {
    const change = { kind: 'dates', what: 'internship 2027-01-04 2027-03-05' } as const;
    expect(changeOfAddress(changeInAddress(change))).toEqual(change);
    expect([undefined, '', 'limit', 'wage:3', 42, 'toString:1'].map(changeOfAddress)).toEqual([null, null, null, null, null, null]);
  });
});
