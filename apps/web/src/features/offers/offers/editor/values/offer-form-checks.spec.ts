import { describe, expect, it } from '@jest/globals';
import { draftFaults, isFolded, publicationFaultsOfForm } from './offer-form-checks.js';
import { emptyOffer, type OfferValues } from './offer-form-values.js';

const reader = { today: '2026-11-13', locale: 'fr', words: { day: 'jour', commune: 'commune', startTo: 'à dire' } } as const;
const place = { communeInsee: '80557', communeName: 'Estrées-Mons' };
const written: OfferValues = {
  ...emptyOffer(place),
  title: 'Technicien de laboratoire',
  description: 'Prélever, doser, consigner : le contrôle d’un atelier.',
  romeCodes: ['H1503'],
  targetLevels: ['5'],
  startFrom: '2027-01-11',
  startTo: '2027-01-18',
  durationWeeks: 8,
  hazardsAnswer: 'none',
};

describe('an offer being written', () => {
  it('is kept as a draft with a title alone', () => {
    expect(draftFaults({ ...emptyOffer(place), title: 'Technicien' }, reader)).toEqual({});
    expect(Object.keys(draftFaults(emptyOffer(place), reader))).toEqual(['title']);
  });

  it('is not kept while a day cannot be read or the commune is only typed', () => {
    const faults = draftFaults({ ...written, startFrom: '31/02/2027', communeInsee: '' }, reader);
    expect(faults).toMatchObject({ startFrom: 'jour', communeInsee: 'commune' });
  });

  it('is published once everything that students must be told is said', () => {
    expect(publicationFaultsOfForm(written, reader)).toEqual({});
    const unsaid = publicationFaultsOfForm({ ...emptyOffer(place), title: 'Technicien' }, reader);
    expect(Object.keys(unsaid)).toEqual(['romeCodes', 'description', 'targetLevels', 'startFrom', 'startTo', 'durationWeeks', 'hazards']);
    expect(Object.keys(unsaid).filter(isFolded)).toEqual([]);
    expect(unsaid.startTo).toBe('à dire');
  });

  it('is not kept with a period whose days cannot be read, or in two places at once', () => {
    const block = { from: '2027-02-01', to: '2027-02-12', at: 'company' } as const;
    expect(draftFaults({ ...written, workStudyBlocks: [{ ...block, to: '' }] }, reader)).toEqual({ 'workStudyBlocks.0.to': 'jour' });
    const overlap = draftFaults({ ...written, workStudyBlocks: [block, { ...block, at: 'school' }] }, reader);
    expect(overlap['workStudyBlocks.1.from']).toMatch(/recouvre/);
    expect(Object.keys(overlap).every(isFolded)).toBe(true);
  });

  it('says in words why the start dates are wrong', () => {
    expect(publicationFaultsOfForm({ ...written, startTo: '2027-01-04' }, reader).startTo).toMatch(/Inversez les deux dates/);
  });
});
