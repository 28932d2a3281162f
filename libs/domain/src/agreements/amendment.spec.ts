import { describe, expect, it } from '@jest/globals';
import { amendedFields, consolidatedFields } from '../papers/amendments/amended-fields.js';
import { missingInAmendment, openedFields, partToAmend } from '../papers/amendments/opened-fields.js';
import { replacedPeople } from '../papers/amendments/replaced-people.js';
import { PLACEMENT_STATES } from '../placements/placement.js';
import { AMENDMENT_MOTIVES, amendedDays, amendedParts, possibleMotives } from './amendment.js';
import { type Timetable, timetableErrors, usualTimetable } from './timetable.js';

const PARTS = {
  host: { tutorName: 'Élodie Carpentier', tutorEmail: 'elodie@amidon.example', timetable: usualTimetable(2_100), allowance: null },
  school: { referentName: 'Nadia Roche', skills: 'Doser.' },
  student: {},
};
const DAYS = { startOn: '2027-01-11', endOn: '2027-03-05' };

describe('an amendment', () => {
  it('changes a signed agreement, as long as its place has not ended; one that has ended early is put on paper', () => {
    const open = (state: 'signed' | 'sealed' | 'ready_to_sign') =>
      Object.fromEntries(
        PLACEMENT_STATES.map((placementState) => [placementState, possibleMotives({ state, placementState })] as const).filter(
          ([, motives]) => motives.length > 0,
        ),
      );
    const expected = { signed: AMENDMENT_MOTIVES, active: AMENDMENT_MOTIVES, interrupted: AMENDMENT_MOTIVES, ended_early: ['early_end'] };
    expect(open('sealed')).toEqual(expected);
    expect(open('signed')).toEqual(expected);
    expect(open('ready_to_sign')).toEqual({});
  });

  it('opens the fields of its motives alone', () => {
    expect(openedFields(['tutor'], 'host')).toEqual(['tutorName', 'tutorJob', 'tutorEmail', 'tutorPhone']);
    expect(openedFields(['tutor'], 'school')).toEqual([]);
    expect(openedFields(['pay', 'topic'], 'host')).toEqual(['activities', 'equipment', 'hazards', 'allowance', 'benefits']);
    expect(openedFields(['dates', 'interruption', 'early_end'], 'host')).toEqual([]);
  });

  it('is complete once the opened fields are filled', () => {
    const parts = amendedParts(PARTS, { host: { tutorName: '' } });
    expect(missingInAmendment('host', ['tutor'], parts.host, { kind: 'internship', isMinor: true })).toEqual(['tutorName']);
    expect(missingInAmendment('host', ['pay'], parts.host, { kind: 'internship', isMinor: true })).toEqual([]);
  });

  it('keeps nothing of who leaves: another name drops job, address and telephone that it does not say again', () => {
    const host = { ...PARTS.host, tutorJob: 'Cheffe de quart', tutorPhone: '+33322010203' };
    const tutorOf = (changes: object) => {
      const { tutorName, tutorJob, tutorEmail, tutorPhone } = amendedParts({ ...PARTS, host }, { host: changes }).host;
      return { tutorName, tutorJob, tutorEmail, tutorPhone };
    };
    expect(tutorOf({ tutorName: 'Marc Dubois', tutorEmail: 'marc@amidon.example' })).toEqual({
      ...{ tutorName: 'Marc Dubois', tutorEmail: 'marc@amidon.example', tutorJob: undefined, tutorPhone: undefined },
    });
    expect(tutorOf({ tutorPhone: '+33322040506' })).toMatchObject({ tutorName: 'Élodie Carpentier', tutorJob: 'Cheffe de quart' });
    expect(tutorOf({ tutorName: 'élodie carpentier ' })).toMatchObject({ tutorPhone: '+33322010203' });
  });

  it('names who is replaced, by mailbox: a corrected name or the same address replaces nobody', () => {
    const after = amendedParts(PARTS, { host: { tutorName: 'Marc Dubois', tutorEmail: 'marc@amidon.example' } });
    expect(replacedPeople(PARTS, after)).toEqual([
      { capacity: 'tutor', name: 'Élodie Carpentier', email: 'elodie@amidon.example', nextName: 'Marc Dubois' },
    ]);
    expect(replacedPeople(PARTS, amendedParts(PARTS, { host: { tutorName: 'Élodie Roux', tutorEmail: 'Elodie@amidon.example' } }))).toEqual(
      [],
    );
    const masters = { employer: { masterName: 'A', masterEmail: 'a@x.example', secondMasterName: 'B', secondMasterEmail: 'b@x.example' } };
    const swapped = { employer: { masterName: 'B', masterEmail: 'b@x.example' } };
    expect(replacedPeople(masters, swapped)).toEqual([{ capacity: 'master', name: 'A', email: 'a@x.example', nextName: 'B' }]);
  });

  it('asks a side for another person from the start, without the one who leaves', () => {
    const { host, school } = PARTS;
    expect(partToAmend('host', ['tutor'], host)).not.toHaveProperty('tutorEmail');
    expect(partToAmend('host', ['tutor'], { ...host, tutorName: 'Marc Dubois' }, { tutorName: 'Marc Dubois' })).toHaveProperty('tutorName');
    expect(partToAmend('host', ['pay'], host)).toEqual(host);
    expect(partToAmend('school', ['teacher'], school)).toEqual({ skills: 'Doser.' });
  });

  it('moves the days, ends them early, or takes days without presence out of the hours', () => {
    expect(amendedDays(DAYS, { days: { startOn: '2027-01-11', endOn: '2027-03-12' } }).endOn).toBe('2027-03-12');
    expect(amendedDays(DAYS, { earlyEnd: { on: '2027-02-05', reason: 'ended_by_host' } }).endOn).toBe('2027-02-05');
    const away = { from: '2027-02-01', until: '2027-02-05' };
    expect(amendedParts(PARTS, { interruption: away }).host.timetable?.interruptions).toEqual([{ from: '2027-02-01', to: '2027-02-05' }]);
    expect(amendedParts(PARTS, { interruption: { ...away, until: null } }).host.timetable?.interruptions).toEqual([]);
  });

  it.each([
    [
      'before',
      [{ from: '2027-02-22', to: '2027-02-26' }],
      [
        { from: '2027-02-01', to: '2027-02-05' },
        { from: '2027-02-22', to: '2027-02-26' },
      ],
    ],
    ['within', [{ from: '2027-01-30', to: '2027-02-12' }], [{ from: '2027-01-30', to: '2027-02-12' }]],
    ['into', [{ from: '2027-02-05', to: '2027-02-12' }], [{ from: '2027-02-01', to: '2027-02-12' }]],
  ])('takes days %s a planned interruption out of hours that can still be worked', (_where, interruptions, expected) => {
    const { host } = PARTS;
    const timetable = { ...(host.timetable as Timetable), interruptions };
    const amended = amendedParts({ ...PARTS, host: { ...host, timetable } }, { interruption: { from: '2027-02-01', until: '2027-02-05' } });
    expect(amended.host.timetable?.interruptions).toEqual(expected);
    expect(timetableErrors(amended.host.timetable as Timetable)).toEqual([]);
  });

  it('says what was and what is, field by field', () => {
    const changes = { host: { tutorName: 'Marc Dubois' }, earlyEnd: { on: '2027-02-05', reason: 'ended_by_intern' as const } };
    expect(amendedFields('agreement', { parts: PARTS, days: DAYS }, changes, 'fr')).toEqual([
      { party: 'placement', field: 'endOn', before: '5 mars 2027', after: '5 février 2027' },
      { party: 'placement', field: 'earlyEnd', before: null, after: 'à la demande de l’élève ou de l’étudiant' },
      { party: 'host', field: 'tutorName', before: 'Élodie Carpentier', after: 'Marc Dubois' },
      { party: 'host', field: 'tutorEmail', before: 'elodie@amidon.example', after: null },
    ]);
  });

  it('is read beside what was signed first: each value names the last amendment that changed it', () => {
    const held = [
      { number: 1, effectiveOn: '2027-01-20', changes: { host: { tutorName: 'Marc Dubois' } } },
      { number: 3, effectiveOn: '2027-02-01', changes: { host: { tutorName: 'Paul Mercier' }, school: { referentName: 'Inès Roux' } } },
    ];
    expect(consolidatedFields('agreement', { parts: PARTS, days: DAYS }, held, 'fr')).toEqual([
      { party: 'host', field: 'tutorName', original: 'Élodie Carpentier', value: 'Paul Mercier', number: 3, effectiveOn: '2027-02-01' },
      { party: 'host', field: 'tutorEmail', original: 'elodie@amidon.example', value: null, number: 1, effectiveOn: '2027-01-20' },
      { party: 'school', field: 'referentName', original: 'Nadia Roche', value: 'Inès Roux', number: 3, effectiveOn: '2027-02-01' },
    ]);
  });
});
