import { describe, expect, it } from '@jest/globals';
import type { InvalidInput } from '../errors.js';
import { type SubjectInput, subjectOf } from './application-subject.js';

const TODAY = '2026-11-25';
const WISH = { kind: 'internship', wantedFrom: '2027-01-11', wantedTo: '2027-03-05' } as const;
const OFFER_SAYS = ['kind', 'wantedFrom', 'wantedTo'].map((path) => `${path} application.offer-says`);
const UNASKED = { companyId: 'a-company', ...WISH };

function faults(input: SubjectInput): string[] {
  try {
    subjectOf(input, TODAY);
    return [];
  } catch (error) {
    return (error as InvalidInput).errors.map(({ path, code }) => `${path} ${code}`);
  }
}

describe('whom an application is for', () => {
  it('is one offer, or one company that had not asked', () => {
    expect(subjectOf({ offerId: 'an-offer' }, TODAY)).toEqual({ to: 'offer', offerId: 'an-offer' });
    expect(subjectOf(UNASKED, TODAY)).toEqual({ to: 'company', company: { companyId: 'a-company', siteId: null }, wish: WISH });
    expect(subjectOf({ siteId: 'a-site', ...WISH }, TODAY)).toMatchObject({ company: { companyId: null, siteId: 'a-site' } });
  });

  it.each<[string, SubjectInput, string[]]>([
    ['nobody', {}, ['offerId application.subject-missing']],
    ['an offer and a company', { offerId: 'an-offer', companyId: 'a-company' }, ['companyId application.subject-twice']],
    ['a company and a site', { ...UNASKED, siteId: 'a-site' }, ['siteId application.subject-twice']],
    ['an offer and dates', { offerId: 'an-offer', ...WISH }, OFFER_SAYS],
    ['no kind and no dates', { companyId: 'a-company' }, ['kind application.kind-missing', 'wantedFrom application.wanted-missing']],
    ['no end', { ...UNASKED, wantedTo: null }, ['wantedTo application.wanted-missing']],
    ['a start in the past', { ...UNASKED, wantedFrom: '2026-11-24' }, ['wantedFrom application.wanted-past']],
    ['a start in three years', { ...UNASKED, wantedFrom: '2029-11-26', wantedTo: '2029-12-20' }, ['wantedFrom application.wanted-far']],
    ['an end before the start', { ...UNASKED, wantedTo: '2027-01-10' }, ['wantedTo application.wanted-reversed']],
    ['four years', { ...UNASKED, wantedTo: '2031-01-10' }, ['wantedTo application.wanted-long']],
  ])('is not %s', (_what, input, said) => expect(faults(input)).toEqual(said));

  it('may be a job without end, from today on', () => {
    expect(faults({ companyId: 'a-company', kind: 'job', wantedFrom: TODAY })).toEqual([]);
  });
});
