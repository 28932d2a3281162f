import { describe, expect, it } from '@jest/globals';
import { SIGNATORIES } from '../minors/required-signatories.js';
import { FULL_TIME_WEEK } from '../time/presence.js';
import { agreementDates } from './agreement-dates.js';
import { AGREEMENT_MENTIONS, agreementMentions, MENTIONS } from './agreement-mentions.js';
import { agreementSignatories, type SigningParty } from './agreement-signatories.js';
import { plannedHours } from './planned-hours.js';
import { pupilHolidays } from './pupil-holidays.js';
import { quotaUncounted } from './quota-uncounted.js';
import { stageAbroad } from './stage-abroad.js';
import { stagePurpose } from './stage-purpose.js';
import { teachingHours } from './teaching-hours.js';
import { weighed } from './weighed.js';

const NOTHING = weighed({});

describe('the dates of an agreement (agreement-dates)', () => {
  const dates = { from: '2027-01-11', to: '2027-03-05', today: '2026-11-29', isAmendment: false };
  it.each([
    ['in order and ahead', dates, true],
    ['one day', { ...dates, to: dates.from }, true],
    ['a first day that is today', { ...dates, from: dates.today }, true],
    ['a first day that was yesterday', { ...dates, from: '2026-11-28' }, false],
    ['a first day past, in an amendment', { ...dates, from: '2026-11-28', isAmendment: true }, true],
    ['an end before the start', { ...dates, to: '2027-01-10' }, false],
    ['an end before the start, in an amendment', { ...dates, to: '2027-01-10', isAmendment: true }, false],
  ])('%s: %s', (_case, question, ok) => expect(agreementDates(question).ok).toBe(ok));
});

describe('the planned hours of an agreement (planned-hours)', () => {
  it('are told with their days', () => {
    const answer = plannedHours({ from: '2026-03-02', to: '2026-06-30', week: FULL_TIME_WEEK });
    expect(answer).toMatchObject({ ok: true, reasons: [{ numbers: { days: 82, hours: 574, presenceDays: 82 } }] });
    expect(answer.reasons[0]?.sentence.en).toBe('From 2\u00a0March 2026 to 30\u00a0June 2026: 574\u00a0h of presence on 82\u00a0days.');
  });

  it('are refused where none is left', () => {
    const closed = { from: '2026-05-01', to: '2026-05-01', week: FULL_TIME_WEEK };
    expect(plannedHours(closed)).toMatchObject({ ok: false, reasons: [{ remedy: expect.anything() }] });
  });
});

describe('the school holidays of a pupil (pupil-holidays)', () => {
  const pfmp = (from: string, to: string, closures: { from: string; to: string }[] = []) =>
    pupilHolidays({ from, to, week: FULL_TIME_WEEK, closures }).map(({ numbers, doubt }) => [
      numbers.from,
      numbers.days,
      doubt !== undefined,
    ]);

  it('are told where presence falls in them, with the doubt about their dates', () => {
    expect(pfmp('2026-02-02', '2026-03-06')).toEqual([['2026-02-14', 10, false]]);
    expect(pfmp('2027-02-08', '2027-03-12')).toEqual([['2027-02-20', 10, true]]);
  });

  it('are nothing to say of where the interruptions leave them out', () => {
    expect(pfmp('2026-02-02', '2026-03-06', [{ from: '2026-02-14', to: '2026-03-01' }])).toEqual([]);
    expect(pfmp('2026-03-02', '2026-03-27')).toEqual([]);
  });
});

describe('the course of an intern (teaching-hours, D124-2)', () => {
  const course = (hours: number | null, faceToFaceHours: number | null, isHigherEducation: boolean) =>
    teachingHours({ hours, faceToFaceHours, isHigherEducation });
  it.each([
    ['200 h at school', course(200, null, false), 0, 0],
    ['199 h at school', course(199, null, false), 1, 0],
    ['200 h of which 50 face to face, in higher education', course(200, 50, true), 0, 0],
    ['200 h of which 49 face to face', course(200, 49, true), 1, 0],
    ['200 h, face to face not said', course(200, null, true), 0, 1],
    ['199 h of which 199 face to face', course(199, 199, true), 1, 0],
  ])('%s', (_case, { refused, warned }, expectedRefused, expectedWarned) => {
    expect([refused.length, warned.length]).toEqual([expectedRefused, expectedWarned]);
    for (const { article, remedy } of [...refused, ...warned])
      expect([article, remedy]).toEqual([expect.stringContaining('D124-2'), expect.anything()]);
  });

  it('has nothing to judge before its hours are given', () => expect(course(null, null, true)).toEqual(NOTHING));
});

describe('a quota that cannot be counted (quota-uncounted)', () => {
  it.each(['no-siren', 'no-headcount'] as const)('for %s says the fine that the host risks, and whom to ask', (because) => {
    const { sentence, remedy, numbers } = quotaUncounted(because, null);
    expect(numbers).toEqual({ because, fineCents: 200_000 });
    expect(sentence.fr.replaceAll('\u00a0', ' ')).toContain('une amende de 2 000,00 € par stagiaire');
    expect(remedy?.fr).toMatch(/^Demandez/);
  });

  it.each([
    ['siren-not-known', 'son SIREN'],
    ['headcount-not-known', 'son effectif'],
  ] as const)('for %s says when the host has answered, without the fine', (because, what) => {
    const { sentence, remedy } = quotaUncounted(because, '2026-11-24');
    expect(sentence.fr).toContain(`a répondu le 24\u00a0novembre 2026 qu’il ne connaît pas ${what}`);
    expect([sentence.fr, sentence.en].join(' ')).not.toMatch(/amende|fine/);
    expect(remedy?.fr).toContain(`Si vous avez vu ${what} sur un document`);
  });
});

describe('what an internship is for (stage-purpose, L124-7)', () => {
  const words = 'Préparer et analyser des échantillons au laboratoire avec une technicienne.';

  it('asks for the declaration of the host', () => {
    expect(stagePurpose({ isDeclared: true, words })).toEqual(NOTHING);
    for (const isDeclared of [false, null]) {
      expect(stagePurpose({ isDeclared, words }).refused).toMatchObject([{ article: 'Code de l’éducation, art. L124-7' }]);
    }
  });

  it.each([
    ['a replacement', "Remplacement d'une technicienne en congé maternité"],
    ['a peak of activity', 'Renfort pendant un surcroît d’activité'],
    ['a season', 'Travail saisonnier à la récolte'],
    ['a permanent post', 'Tenir un poste permanent'],
    ['the work of an employee', 'En totale autonomie sur la ligne'],
  ])('warns of words that sound like %s', (_case, activities) => {
    const { refused, warned } = stagePurpose({ isDeclared: true, words: activities });
    expect(refused).toEqual([]);
    expect(warned).toMatchObject([{ rule: 'stage-purpose', numbers: { quote: expect.any(String) } }]);
    expect(warned[0]?.sentence.fr).toContain('requalifiée en contrat de travail');
  });

  it('leaves alone what replaces a product', () => {
    expect(stagePurpose({ isDeclared: true, words: 'Étudier le remplacement du solvant' })).toEqual(NOTHING);
  });
});

describe('a host abroad (stage-abroad, L124-20)', () => {
  it('needs the information sheet, and follows the law of its country', () => {
    expect(stageAbroad({ hasInformationSheet: false, isMinor: false })).toMatchObject({ refused: [{ rule: 'stage-abroad' }], told: [{}] });
    expect(stageAbroad({ hasInformationSheet: true, isMinor: false })).toMatchObject({ refused: [], told: [{}] });
  });

  it('asks the parents of a minor for an authorisation', () => {
    expect(stageAbroad({ hasInformationSheet: true, isMinor: true }).told.map(({ article }) => article)).toContain(
      'Code civil, art. 371-6',
    );
  });
});

describe('the mentions of an agreement (agreement-mentions, D124-4)', () => {
  it('are complete when each is filled', () => {
    for (const kind of ['internship', 'pfmp', 'observation'] as const) expect(agreementMentions(kind, AGREEMENT_MENTIONS).ok).toBe(true);
  });

  const needed = MENTIONS.filter(({ asked }) => asked.length > 0);
  it.each(needed.map(({ mention, number, party }) => [mention, number, party] as const))(
    'miss %s by its number',
    (mention, number, party) => {
      const { ok, reasons } = agreementMentions(
        'internship',
        AGREEMENT_MENTIONS.filter((one) => one !== mention),
      );
      expect(ok).toBe(false);
      expect(reasons).toMatchObject([{ article: `Code de l’éducation, art. D124-4, ${number}°`, numbers: { mention, party } }]);
    },
  );

  it('are the fifteen of the list, the dates aside', () => {
    expect([...new Set(MENTIONS.map(({ number }) => number))].sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
  });

  it('leave out benefits and house rules where there are none, leave and certificate of a PFMP', () => {
    expect(agreementMentions('pfmp', []).reasons.map(({ numbers }) => numbers.mention)).toEqual([
      ...['course', 'referent', 'tutor', 'skills', 'activities', 'presence', 'follow_up', 'allowance'],
      ...['social_protection', 'liability_insurance', 'suspension', 'cut_short'],
    ]);
    expect(agreementMentions('internship', []).reasons).toHaveLength(14);
  });

  it('are fewer for an observation period', () => {
    expect(agreementMentions('observation', []).reasons.map(({ numbers }) => numbers.mention)).toEqual([
      ...['referent', 'tutor', 'activities', 'presence', 'follow_up', 'social_protection', 'liability_insurance'],
    ]);
  });
});

describe('those who sign an agreement (agreement-signatories, L124-1)', () => {
  const all: SigningParty[] = SIGNATORIES.map((role) => ({
    role,
    name: 'Ada',
    email: 'ada@exemple.fr',
    signsOnPaper: false,
    hasPower: true,
  }));
  const adult = { kind: 'internship', birthDate: '2005-03-01', firstDay: '2027-01-11', signedOn: '2026-11-29' } as const;
  const minor = { ...adult, birthDate: '2009-03-01' };
  const without = (role: string) => all.filter((one) => one.role !== role);
  const but = (role: string, change: Partial<SigningParty>) => all.map((one) => (one.role === role ? { ...one, ...change } : one));
  const faults = (parties: readonly SigningParty[], question: typeof adult | typeof minor = adult) =>
    agreementSignatories({ ...question, parties }).reasons.map(({ numbers: { role, fault } }) => `${role} ${fault}`);

  it('are the five, and the legal representative of a minor', () => {
    expect(faults(all, minor)).toEqual([]);
    expect(faults(without('legal_representative'))).toEqual([]);
    expect(faults(without('legal_representative'), minor)).toEqual(['legal_representative absent']);
    for (const role of ['student', 'company', 'school', 'referent_teacher', 'tutor'])
      expect(faults(without(role))).toEqual([`${role} absent`]);
    expect(faults([])).toHaveLength(5);
  });

  it.each([
    ['no name', but('company', { name: ' ' }), ['company name']],
    ['no address', but('student', { email: null }), ['student email']],
    ['no address, but a paper signed by hand', but('student', { email: null, signsOnPaper: true }), []],
    ['a tutor without address, even on paper', but('tutor', { email: null, signsOnPaper: true }), ['tutor email']],
    ['a host without power to sign', but('company', { hasPower: false }), ['company power']],
    ['a school without power to sign', but('school', { hasPower: false }), ['school power']],
    ['a tutor, who needs no power', but('tutor', { hasPower: false }), []],
  ])('%s', (_case, parties, expected) => expect(faults(parties)).toEqual(expected));

  it('wait for a birth date that is not known', () => {
    const { reasons } = agreementSignatories({ ...adult, birthDate: null, parties: without('legal_representative') });
    expect(reasons).toMatchObject([{ numbers: { role: 'legal_representative', fault: 'birth-date' } }]);
  });

  it('are required for an observation period by its own article', () => {
    const { reasons } = agreementSignatories({ ...minor, kind: 'observation', parties: without('tutor') });
    expect(reasons).toMatchObject([{ article: 'Code de l’éducation, art. L332-3-1' }]);
  });
});
