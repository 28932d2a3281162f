import { describe, expect, it } from '@jest/globals';
import { missingFields } from '../papers/parts/part-fields.js';
import { type HostPart, pedagogicalContent, type SchoolPart } from './agreement-parts.js';

const HOST: HostPart = {
  ...{ workplace: '12 rue du Port, Amiens', tutorName: 'Paul Mercier', tutorEmail: 'paul@moulins.example' },
  ...{ signatoryName: 'Anne Roy', signatoryJob: 'Directrice', signatoryEmail: 'anne@moulins.example', hasPower: true },
  ...{ activities: 'Contrôles en ligne', liabilityInsurer: 'Assureur', liabilityPolicy: 'A-1', isNoJob: true },
  timetable: { days: [[{ from: 480, to: 720 }], [], [], [], [], [], []], interruptions: [], worksHolidays: false },
};
const SCHOOL: SchoolPart = {
  ...{ courseTitle: 'BTS Pilotage de procédés', courseHours: 900, skills: 'Conduire un procédé', followUp: 'Une visite' },
  ...{ referentName: 'Nadia Kaci', referentEmail: 'nadia@lycee.example', signatoryName: 'Luc Petit', signatoryJob: 'Proviseur' },
  ...{ signatoryEmail: 'luc@lycee.example', hasPower: true, socialProtection: 'Statut scolaire', suspension: 'Par écrit' },
  cutShort: 'Une solution de remplacement est proposée',
};

describe('the parts of an agreement', () => {
  it('of the host want place, tutor, signatory with power, timetable, activities and insurance', () => {
    expect(missingFields('host', HOST, 'pfmp', false)).toEqual([]);
    expect(missingFields('host', HOST, 'internship', false)).toEqual(['leave']);
    expect(
      missingFields(
        'host',
        {
          ...HOST,
          tutorName: ' ',
          hasPower: false,
          isNoJob: false,
          timetable: { days: [[], []], interruptions: [], worksHolidays: false },
        },
        'pfmp',
        false,
      ),
    ).toEqual(['tutorName', 'timetable', 'isNoJob', 'hasPower']);
    expect(missingFields('host', {}, 'observation', false)).toHaveLength(12);
  });

  it('of a host that names a second signatory want the name, the position and an address of that person too', () => {
    const named = (second: Partial<HostPart>) => missingFields('host', { ...HOST, ...second }, 'pfmp', false);
    const whole = { secondSignatoryName: 'Luc Petit', secondSignatoryJob: 'Maire', secondSignatoryEmail: 'maire@commune.example' };
    expect(named(whole)).toEqual([]);
    expect(named({ secondSignatoryPhone: '06 12 34 56 78' })).toEqual(Object.keys(whole));
    expect(named({ ...whole, secondSignatoryEmail: ' ' })).toEqual(['secondSignatoryEmail']);
  });

  it('of the host of a minor want an answer about hazards, none too', () => {
    expect(missingFields('host', HOST, 'pfmp', true)).toEqual(['hazards']);
    expect(missingFields('host', { ...HOST, hazards: [] }, 'pfmp', true)).toEqual([]);
    expect(missingFields('school', SCHOOL, 'pfmp', true)).toEqual([]);
  });

  it('of the school want course, hours, skills, follow-up, referent and the mentions of the law', () => {
    expect(missingFields('school', SCHOOL, 'pfmp', false)).toEqual([]);
    expect(missingFields('school', SCHOOL, 'internship', false)).toEqual(['certificate']);
    expect(missingFields('school', { ...SCHOOL, skills: undefined, courseHours: undefined }, 'pfmp', false)).toEqual([
      'skills',
      'courseHours',
    ]);
  });

  it('of the student want nothing: an emergency contact is offered', () => {
    expect(missingFields('student', {}, 'internship', false)).toEqual([]);
  });

  it('are validated by their subject, skills and days', () => {
    expect(pedagogicalContent({ host: HOST, school: SCHOOL }, { startOn: '2027-01-11', endOn: '2027-02-05' })).toEqual({
      activities: 'Contrôles en ligne',
      skills: 'Conduire un procédé',
      startOn: '2027-01-11',
      endOn: '2027-02-05',
    });
  });
});
