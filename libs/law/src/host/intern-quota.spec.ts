import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../time/civil-date.js';
import { internQuota, quotaWeeks } from './intern-quota.js';
import { type InternStay, internsByWeek } from './interns-by-week.js';

const stay = (agreementId: string, from: string, to: string | null): InternStay => ({ agreementId, from, to });
const six = (to: string) => Array.from({ length: 6 }, (_, at) => stay(`s${at}`, '2026-09-01', to));
const FIRM_OF_35 = { monthEnd: 35, meanHundredths: null };
const ask = (stays: InternStay[], from: string, to: string, more: Partial<Parameters<typeof internQuota>[0]> = {}) =>
  internQuota({ kind: 'internship', headcount: FIRM_OF_35, order: null, stays, from, to, ...more });

describe('interns of a company by civil week (interns-by-week)', () => {
  it('counts a convention that ends on Monday in that week', () => {
    expect(internsByWeek([stay('a', '2026-09-01', '2026-10-05')], '2026-10-05', '2026-10-12')).toEqual([
      { week: '2026-10-05', interns: 1 },
      { week: '2026-10-12', interns: 0 },
    ]);
  });

  // By hand on the calendar: 2026-10-05 is a Monday, 2026-10-11 a Sunday.
  it.each([
    ['from the Sunday of the week', '2026-10-11', '2026-10-30', 1],
    ['until the Sunday before', '2026-09-07', '2026-10-04', 0],
    ['from the Monday after', '2026-10-12', '2026-10-30', 0],
    ['on one day of the week', '2026-10-07', '2026-10-07', 1],
    ['without a known end', '2026-01-05', null, 1],
    ['over the whole year', '2026-01-05', '2026-12-18', 1],
  ])('an agreement %s', (_case, from, to, interns) => {
    expect(internsByWeek([stay('a', from, to)], '2026-10-05', '2026-10-11')).toEqual([{ week: '2026-10-05', interns }]);
  });

  it('counts one agreement once, and a prolongation not at all', () => {
    const split = [stay('a', '2026-10-05', '2026-10-06'), stay('a', '2026-10-08', '2026-10-09')];
    const prolonged = { ...stay('b', '2026-10-05', '2026-10-09'), isProlongation: true };
    expect(internsByWeek([...split, prolonged], '2026-10-05', '2026-10-09')).toEqual([{ week: '2026-10-05', interns: 1 }]);
  });
});

describe('the quota of interns (intern-quota)', () => {
  it('a 7th convention that starts on Tuesday of the week in which six end on Monday is refused in a firm of 35', () => {
    const verdict = ask(six('2026-10-05'), '2026-10-06', '2026-12-18');
    expect(verdict).toMatchObject({
      ok: false,
      reasons: [
        {
          rule: 'intern-quota',
          article: 'Code de l’éducation, art. R124-10',
          numbers: { headcountHundredths: 3_500, limit: 6, interns: 6, week: '2026-10-05' },
          sentence: {
            fr: 'Avec un effectif de 35, l’entreprise accueille au plus 6\u00a0stagiaires dans une même semaine. Semaine du 5\u00a0octobre 2026\u00a0: 6 déjà prévus.',
            en: 'With a headcount of 35, the company may host at most 6\u00a0interns in one week. Week of 5\u00a0October 2026: 6 already planned.',
          },
          remedy: { fr: 'Choisissez d’autres dates, ou attendez la fin d’un stage en cours.' },
        },
      ],
    });
  });

  it('accepts it from the Monday after', () => expect(ask(six('2026-10-05'), '2026-10-12', '2026-12-18').ok).toBe(true));

  it('names the order of the rector to whoever asks for a PFMP without one, and counts with it', () => {
    const without = ask(six('2026-12-18'), '2026-11-02', '2026-11-27', { kind: 'pfmp' });
    expect(without.reasons[0]?.remedy?.fr).toContain('arrêté du rectorat');
    const order = { smallLimit: 5, percent: 20 };
    const withOrder = ask(six('2026-12-18'), '2026-11-02', '2026-11-27', { kind: 'pfmp', order });
    expect(withOrder).toMatchObject({
      ok: true,
      reasons: [{ article: 'Code de l’éducation, art. R124-11', numbers: { limit: 7, interns: 6 } }],
    });
  });

  it('keeps the common limit for an internship, order or not', () => {
    expect(ask(six('2026-12-18'), '2026-11-02', '2026-11-27', { order: { smallLimit: 5, percent: 20 } }).ok).toBe(false);
  });

  it('says how full each week is', () => {
    const weeks = quotaWeeks({
      kind: 'internship',
      headcount: FIRM_OF_35,
      order: null,
      stays: six('2026-10-05'),
      from: '2026-10-06',
      to: '2026-10-12',
    });
    expect(weeks).toEqual([
      { week: '2026-10-05', interns: 6, limit: 6, free: 0 },
      { week: '2026-10-12', interns: 0, limit: 6, free: 6 },
    ]);
  });

  it('writes a mean with its decimals', () => {
    const verdict = ask([], '2026-11-02', '2026-11-27', { headcount: { monthEnd: 18, meanHundredths: 2_140 } });
    expect(verdict.reasons[0]?.sentence.fr).toContain('Avec un effectif de 21,4');
  });

  it('one intern more never frees a week, and one person more never fills one', () => {
    const day = fc.nat({ max: 200 }).map((days) => addDays('2026-09-01', days));
    const stays = fc.array(fc.record({ agreementId: fc.uuid(), from: day, length: fc.nat({ max: 90 }) }), { maxLength: 12 });
    fc.assert(
      fc.property(stays, fc.nat({ max: 60 }), day, (lengths, monthEnd, from) => {
        const all = lengths.map(({ length, ...one }) => ({ ...one, to: addDays(one.from, length) }));
        const question = {
          kind: 'internship' as const,
          headcount: { monthEnd, meanHundredths: null },
          order: null,
          from,
          to: addDays(from, 40),
        };
        const full = internQuota({ ...question, stays: all });
        if (full.ok) expect(internQuota({ ...question, stays: all.slice(1) }).ok).toBe(true);
        if (full.ok)
          expect(internQuota({ ...question, stays: all, headcount: { monthEnd: monthEnd + 1, meanHundredths: null } }).ok).toBe(true);
      }),
    );
  });
});
