import { describe, expect, it } from '@jest/globals';
import type { HostPartDto } from '@seve/api-client';
import { usualTimetable } from '@seve/domain';
import { EMPTY_SPAN, withDay } from '../../timetable/timetable-draft.js';
import { fieldOfPath, hostValues, keepSaved, mergedPart, partOf } from './host-values.js';

const SAVED: HostPartDto = {
  workplace: '3 quai de la Somme, Amiens',
  tutorEmail: 'tuteur@moulin.example',
  timetable: usualTimetable(2_100) as HostPartDto['timetable'],
  hazards: ['vibration'],
  allowance: { cents: 450, unit: 'hour' },
  hasPower: true,
  country: 'BE',
  ...{ siret: '73282932000074', headcount: 12, headcountMean: 1_150, notKnown: ['insurer'] },
};

describe('the part of a host as it is typed', () => {
  it('is sent as it was read', () => {
    expect(partOf(hostValues(SAVED))).toEqual({ content: SAVED, held: [] });
    expect(partOf(hostValues({ allowance: null }))).toEqual({ content: { allowance: null }, held: [] });
    expect(partOf(hostValues({}))).toEqual({ content: {}, held: [] });
  });

  it('keeps hazards that are answered by none apart from those that are not answered', () => {
    expect(partOf(hostValues({ hazards: [] })).content).toEqual({ hazards: [] });
    expect(partOf({ ...hostValues({ hazards: ['not_known'] }), hazardsAnswer: 'some' }).content).toEqual({});
  });

  it('leaves out an insurer that the host does not know', () => {
    const values = hostValues({ liabilityInsurer: 'Mutuelle', liabilityPolicy: 'RC 1' });
    expect(partOf({ ...values, notKnown: ['insurer'] }).content).toEqual({ notKnown: ['insurer'] });
  });

  it('leaves out a text that is blank', () =>
    expect(partOf({ ...hostValues(SAVED), workplace: '  ' }).content).not.toHaveProperty('workplace'));

  it('holds a timetable without its hours and an allowance without its amount', () => {
    const values = hostValues(SAVED);
    const { content, held } = partOf({ ...values, timetable: withDay(values.timetable, 5, [EMPTY_SPAN]), payCents: '' });
    expect(held).toEqual(['timetable', 'allowance']);
    expect(keepSaved(content, SAVED, held)).toEqual(SAVED);
  });

  it('keeps what is saved of a field that cannot be saved, and nothing where nothing was', () => {
    expect(keepSaved({ tutorEmail: 'tuteur@', workplace: 'Péronne' }, SAVED, ['tutorEmail'])).toEqual({
      workplace: 'Péronne',
      tutorEmail: 'tuteur@moulin.example',
    });
    expect(keepSaved({ tutorEmail: 'tuteur@' }, {}, ['tutorEmail'])).toEqual({});
  });

  it('is put together with what a colleague saved meanwhile: each keeps what he or she changed', () => {
    const mine: HostPartDto = { ...SAVED, workplace: 'Péronne' };
    delete mine.country;
    const theirs: HostPartDto = { ...SAVED, tutorName: 'Bernard Leroy', workplace: 'Roye' };
    const { country: _gone, ...rest } = SAVED;
    expect(mergedPart(mine, SAVED, theirs)).toEqual({ ...rest, tutorName: 'Bernard Leroy', workplace: 'Péronne' });
  });

  it('knows the field of a path', () => {
    expect(['content.tutorEmail', 'content.timetable.days.1.0', 'version'].map(fieldOfPath)).toEqual(['tutorEmail', 'timetable', null]);
  });
});
