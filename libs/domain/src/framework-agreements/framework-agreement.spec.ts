import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../role.js';
import {
  contactFaults,
  FRAMEWORK_SIDES,
  FRAMEWORK_STATES,
  FRAMEWORK_STEPS,
  type FrameworkContact,
  type FrameworkSide,
  type FrameworkSideAct,
  type FrameworkState,
  type FrameworkTerms,
  frameworkActsOf,
  frameworkDays,
  frameworkFaults,
  frameworkSideActs,
  frameworkSideOf,
  frameworkTurn,
  isEndingSoon,
  proposalFaults,
  renewalLetterOn,
  renewedTerms,
  signingFaults,
} from './framework-agreement.js';
import { frameworkText } from './framework-text.js';

const TODAY = '2026-11-29';
const TERMS: FrameworkTerms = {
  firstYear: 2026,
  lastYear: 2028,
  purpose: 'Accueillir des élèves.',
  seats: [
    { level: 5, seats: 3 },
    { level: 4, seats: 0 },
  ],
  noticeMonths: 3,
};
const NADIA: FrameworkContact = { name: 'Nadia Roche', function: 'DDFPT', email: 'nadia@lycee.example', phone: null, represents: true };
const MARC: FrameworkContact = {
  name: 'Marc Dubois',
  function: 'RH',
  email: 'marc@amidon.example',
  phone: '+33322456789',
  represents: true,
};
const codes = (faults: readonly { path: string; code: string }[]) => faults.map(({ path, code }) => `${path} ${code}`);

describe('a framework agreement', () => {
  it('stands in one tab of the lists in each state', () => {
    expect(Object.values(FRAMEWORK_STEPS).flat().sort()).toEqual([...FRAMEWORK_STATES].sort());
  });

  it('has two sides: schools and companies', () => {
    expect(ROLES.filter((role) => frameworkSideOf(role) === 'school')).toEqual(['teacher', 'school_staff', 'school_head']);
    expect(ROLES.filter((role) => frameworkSideOf(role) === 'company')).toEqual(['company_admin', 'company_recruiter']);
  });

  it('lasts whole school years; both sides are written to 90 days before the end', () => {
    expect(frameworkDays(TERMS)).toEqual({ from: '2026-09-01', to: '2029-08-31' });
    expect(renewalLetterOn('2029-08-31')).toBe('2029-06-02');
    expect(isEndingSoon({ state: 'running', endOn: '2029-08-31' }, '2029-06-01')).toBe(false);
    expect(isEndingSoon({ state: 'running', endOn: '2029-08-31' }, '2029-06-02')).toBe(true);
    expect(isEndingSoon({ state: 'ended', endOn: '2029-08-31' }, '2029-06-02')).toBe(false);
  });

  it('ends after it begins, within five years, and is not over', () => {
    expect(frameworkFaults(TERMS, TODAY)).toEqual([]);
    expect(codes(frameworkFaults({ ...TERMS, lastYear: 2025 }, TODAY))).toEqual([
      'lastYear framework.years-reversed',
      'lastYear framework.year-past',
    ]);
    expect(codes(frameworkFaults({ ...TERMS, firstYear: 2024, lastYear: 2025 }, TODAY))).toEqual(['lastYear framework.year-past']);
    expect(codes(frameworkFaults({ ...TERMS, lastYear: 2030 }, TODAY))).toEqual([]);
    expect(codes(frameworkFaults({ ...TERMS, lastYear: 2031 }, TODAY))).toEqual(['lastYear framework.years-many']);
    expect(codes(frameworkFaults({ ...TERMS, firstYear: 2032, lastYear: 2032 }, TODAY))).toEqual(['firstYear framework.year-far']);
  });

  it('names each level once', () => {
    const seats = [...TERMS.seats, { level: 5 as const, seats: 1 }];
    expect(codes(frameworkFaults({ ...TERMS, seats }, TODAY))).toEqual(['seats.2.level framework.level-twice']);
    expect(frameworkFaults({ ...TERMS, seats: [] }, TODAY)).toEqual([]);
  });

  it('is proposed with a purpose, and signed once each side has named a person', () => {
    expect(codes(proposalFaults({ ...TERMS, purpose: ' \n' }, TODAY))).toEqual(['purpose framework.purpose-missing']);
    expect(codes(signingFaults(TERMS, { school: [], company: [] }, TODAY))).toEqual([
      'contacts.school framework.contact-missing-school',
      'contacts.company framework.contact-missing-company',
    ]);
    expect(signingFaults(TERMS, { school: [NADIA], company: [MARC] }, TODAY)).toEqual([]);
    const contacts = { school: [NADIA], company: [{ ...MARC, represents: false }] };
    expect(codes(signingFaults(TERMS, contacts, TODAY))).toEqual(['contacts.company framework.representative-missing-company']);
    expect(codes(contactFaults([NADIA, MARC]))).toEqual(['contacts.1.represents framework.representative-twice']);
    expect(codes(proposalFaults({ ...TERMS, seats: [], noticeMonths: null }, TODAY))).toEqual([
      'seats framework.level-missing',
      'noticeMonths framework.notice-missing',
    ]);
  });

  it('is renewed for as many years, with the same purpose and seats', () => {
    expect(renewedTerms(TERMS)).toEqual({ ...TERMS, firstYear: 2029, lastYear: 2031 });
  });

  const acts = (state: FrameworkState, signedBy: readonly FrameworkSide[] = [], isRenewed = false, paperBy: FrameworkSide | null = null) =>
    Object.fromEntries(
      FRAMEWORK_SIDES.map((side) => [side, frameworkSideActs({ state, begunBy: 'school', signedBy, paperBy, isRenewed }, side)]),
    ) as Record<FrameworkSide, FrameworkSideAct[]>;

  it('gives each side its acts', () => {
    expect(acts('draft')).toEqual({ school: ['edit', 'contacts', 'delete', 'propose'], company: [] });
    expect(acts('proposed')).toEqual({
      school: ['contacts', 'take_back', 'sign', 'file_paper'],
      company: ['contacts', 'return', 'sign', 'file_paper'],
    });
    expect(acts('proposed', ['company'])).toEqual({ school: ['take_back', 'sign', 'file_paper'], company: ['return', 'file_paper'] });
    const binding: FrameworkSideAct[] = ['contacts', 'end_early'];
    expect(acts('signed', FRAMEWORK_SIDES)).toEqual({ school: binding, company: binding });
    expect(acts('running', FRAMEWORK_SIDES).company).toEqual([...binding, 'renew']);
    expect(acts('ended', FRAMEWORK_SIDES)).toEqual({ school: ['renew'], company: ['renew'] });
    expect(acts('ended', FRAMEWORK_SIDES, true).school).toEqual([]);
  });

  it('is read by teachers, signed for the school by its head, and has its paper filed by offices and admins alone', () => {
    const standing = { state: 'proposed' as const, begunBy: 'school' as const, signedBy: [], paperBy: null, isRenewed: false };
    expect(frameworkActsOf(standing, 'school', 'teacher')).toEqual([]);
    expect(frameworkActsOf(standing, 'company', 'company_recruiter')).toEqual(['contacts', 'return', 'sign']);
    for (const role of ['school_staff', 'school_head'] as const) expect(frameworkActsOf(standing, 'school', role)).toContain('file_paper');
    expect(frameworkActsOf(standing, 'company', 'company_admin')).toContain('file_paper');
    expect(frameworkActsOf(standing, 'school', 'school_head')).toContain('sign');
    expect(frameworkActsOf(standing, 'school', 'school_staff')).not.toContain('sign');
    const filed = { ...standing, paperBy: 'school' as const };
    expect(frameworkActsOf(filed, 'company', 'company_recruiter')).toEqual(['return', 'sign']);
  });

  it('with a filed paper waits for the other side, which confirms or refuses it; the text stays as it is', () => {
    expect(acts('proposed', [], false, 'company')).toEqual({
      school: ['take_back', 'sign', 'confirm_paper', 'refuse_paper'],
      company: ['return', 'sign', 'file_paper'],
    });
    expect(acts('running', FRAMEWORK_SIDES, false, null).school).not.toContain('confirm_paper');
  });

  it('says whose move it is', () => {
    const turn = (state: FrameworkState, signedBy: readonly FrameworkSide[] = [], paperBy: FrameworkSide | null = null) =>
      frameworkTurn({ state, begunBy: 'company', signedBy, paperBy, isRenewed: false });
    expect(turn('proposed', [], 'company')).toBe('school');
    expect([turn('draft'), turn('proposed'), turn('proposed', ['company']), turn('running', FRAMEWORK_SIDES)]).toEqual([
      'company',
      'both',
      'school',
      null,
    ]);
  });

  it('is one text for the same facts, in the order of the levels', () => {
    const parties = {
      ...{ schoolName: 'Lycée des Trois Sources', schoolUai: '0801234A', schoolSeat: '12 rue des Jardins, Amiens' },
      ...{ companyName: 'Amidon du Santerre', siren: '732829320', siret: '73282932000074', companySeat: '3 quai du Canal, Nesle' },
      startOn: '2026-09-01',
      endOn: '2029-08-31',
    };
    const contacts = { school: [NADIA], company: [MARC] };
    const text = frameworkText(parties, TERMS, contacts);
    expect(frameworkText(parties, { ...TERMS, seats: [...TERMS.seats].reverse() }, contacts)).toBe(text);
    expect(text).toContain('- Bac (niveau 4)\u00a0: sans nombre fixé\n- BTS ou équivalent (niveau 5)\u00a0: 3');
    expect(text).toContain('du mardi 1er septembre 2026 au vendredi 31 août 2029');
    expect(text).toContain('- Marc Dubois, RH, marc@amidon.example, 03\u00a022\u00a045\u00a067\u00a089');
    expect(frameworkText(parties, { ...TERMS, seats: [] }, contacts)).toContain('Aucun niveau');
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'Entre Lycée des Trois Sources, établissement de formation, UAI 0801234A, 12 rue des Jardins, Amiens, représenté par Nadia Roche, DDFPT,\net Amidon du Santerre, entreprise, SIRET 732 829 320 00074, 3 quai du Canal, Nesle, représentée par Marc Dubois, RH.',
    );
    expect(text).toContain('avec un préavis de 3\u00a0mois');
    expect(frameworkText(parties, { ...TERMS, noticeMonths: null }, contacts)).not.toContain('préavis');
  });
});
