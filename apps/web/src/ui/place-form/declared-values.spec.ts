import { describe, expect, it } from '@jest/globals';
import { emptyPlace, isWrongNumber, placeBody } from './declared-values.js';

describe('the form of a place found elsewhere', () => {
  it('sends nothing for what is left empty, and no hazard where the answer is no', () => {
    const values = { ...emptyPlace('pfmp'), hostName: ' Moulins ', startOn: '2027-01-11', endOn: '2027-02-05' };
    expect(placeBody(values)).toEqual({
      ...{ hostNumber: null, hostName: 'Moulins', hostAddress: null, contactEmail: null, tutorName: null },
      ...{ kind: 'pfmp', startOn: '2027-01-11', endOn: '2027-02-05', weeklyMinutes: 2_100, hazards: [] },
    });
    expect(placeBody({ ...values, isExposed: false, hazards: ['work_at_height'] }).hazards).toEqual([]);
    expect(placeBody({ ...values, isExposed: true, hazards: ['work_at_height'] }).hazards).toEqual(['work_at_height']);
    expect(placeBody({ ...values, kind: 'job', endOn: '' }).endOn).toBeNull();
  });

  it('takes a SIRET or a SIREN, with or without spaces', () => {
    expect(['', '732 829 320', '732 829 320 00074', '73282932000074'].map(isWrongNumber)).toEqual([false, false, false, false]);
    expect(['732 829 321', '7328', 'Moulins'].map(isWrongNumber)).toEqual([true, true, true]);
  });
});
