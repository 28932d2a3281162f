import { describe, expect, it } from '@jest/globals';
import { emptyGroup, groupBody } from './group-values.js';

describe('the form of a group', () => {
  it('sends one place for all its students; nothing for what is left empty', () => {
    const values = {
      ...emptyGroup(),
      classId: 'class',
      studentIds: ['a', 'b'],
      hostName: 'Moulins',
      startOn: '2027-01-11',
      endOn: '2027-02-05',
    };
    expect(groupBody({ ...values, kind: 'pfmp', paperOn: '2026-11-20' })).toEqual({
      ...{ studentIds: ['a', 'b'], paperKind: 'email', paperOn: '2026-11-20', tutorEmail: null },
      ...{ hostNumber: null, hostName: 'Moulins', hostAddress: null, contactEmail: null, tutorName: null },
      ...{ kind: 'pfmp', startOn: '2027-01-11', endOn: '2027-02-05', weeklyMinutes: 2_100, hazards: [] },
    });
  });

  it('leaves a wrong last day for the api to name', () => {
    expect(groupBody({ ...emptyGroup(), endOn: '5 fev' }).endOn).toBe('5 fev');
  });
});
