import { describe, expect, it } from '@jest/globals';
import { emptyOffer } from '../values/offer-form-values.js';
import { legalCheckBody } from './legal-check-body.js';

const values = emptyOffer({ communeInsee: '80021', communeName: 'Amiens' });

describe('what the legal check is asked while an offer is written', () => {
  it('leaves out what is not written yet', () => {
    expect(legalCheckBody(values, null)).toMatchObject({
      kind: 'internship',
      title: '',
      startFrom: null,
      durationWeeks: null,
      payCents: null,
      payUnit: null,
      communeInsee: '80021',
      offerId: null,
    });
  });

  it('leaves out what cannot be read', () => {
    const typed = { ...values, startFrom: '2027-02-3', weeklyMinutes: 9_000, minAge: 3, seats: 99, durationWeeks: 1.5 };
    expect(legalCheckBody(typed, null)).toMatchObject({
      startFrom: null,
      weeklyMinutes: null,
      minAge: null,
      seats: null,
      durationWeeks: null,
    });
  });

  it('asks with what is written', () => {
    const typed = { ...values, title: 'Chimiste', payCents: 450, startFrom: '2027-02-03', questions: [' Pourquoi nous ? '] };
    expect(legalCheckBody(typed, null)).toMatchObject({
      title: 'Chimiste',
      payCents: 450,
      payUnit: 'hour',
      startFrom: '2027-02-03',
      questions: ['Pourquoi nous ?'],
    });
  });
});
