import { describe, expect, it } from '@jest/globals';
import { type ApplyFacts, applyState } from './apply-state.js';

const offer: ApplyFacts['offer'] = {
  status: 'published',
  expiresOn: '2027-01-31',
  seats: 2,
  seatsLeft: 1,
  application: null,
  blockedBy: null,
};
const student: ApplyFacts = { offer, role: 'student', profile: { complete: true }, today: '2027-01-31' };

describe('the place of the application on an offer page', () => {
  it('is a form for a student whose profile is complete', () => {
    expect(applyState(student)).toBe('form');
  });

  it('is a door for a visitor', () => {
    expect(applyState({ ...student, role: null, profile: undefined })).toBe('door');
  });

  it.each(['company_admin', 'company_recruiter', 'teacher', 'campus_coordinator'] as const)('is not shown to a %s', (role) => {
    expect(applyState({ ...student, role })).toBe('hidden');
  });

  it('follows the application once it is sent, even when the offer has closed since', () => {
    const sent = { ...offer, status: 'closed' as const, application: { id: 'a', status: 'submitted' as const } };
    expect(applyState({ ...student, offer: sent })).toBe('sent');
  });

  it.each([
    ['is filled', { ...offer, status: 'filled' as const }],
    ['has no seat left', { ...offer, seatsLeft: 0 }],
    ['has passed its last day', { ...offer, expiresOn: '2027-01-30' }],
  ])('is closed when the offer %s', (_why, closed) => {
    expect(applyState({ ...student, offer: closed })).toBe('closed');
    expect(applyState({ ...student, offer: closed, role: null })).toBe('closed');
  });

  it('is not for a student whose place takes its days', () => {
    const blockedBy = { offerTitle: null, companyName: 'Amidonnerie du Santerre', startOn: '2027-02-01', endOn: '2027-03-26' };
    expect(applyState({ ...student, offer: { ...offer, blockedBy } })).toBe('blocked');
  });

  it('asks for the profile first', () => {
    expect(applyState({ ...student, profile: { complete: false } })).toBe('incomplete');
  });

  it('says why, instead of a form, where the law or the kind of post forbids it', () => {
    const failed = [{ constraint: 'legal-age' as const, sentence: 'Interdit avant 18 ans.' }];
    expect(applyState({ ...student, explained: { failed } })).toBe('barred');
  });

  it('lets a student try beyond distance or level', () => {
    const failed = [{ constraint: 'reach' as const, sentence: '80 km, votre limite : 40 km.' }];
    expect(applyState({ ...student, explained: { failed } })).toBe('form');
  });
});
