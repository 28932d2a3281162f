import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, eachDay } from '../../time/civil-date.js';
import { examLeave, medicalVisit } from './around-the-contract.js';
import { FILING_WORKING_DAYS, FREE_RUPTURE_DAYS, OPCO_ANSWER_DAYS, SILENCE_ALERT_DAYS } from './deadline-days.js';
import { diplomaRupture } from './diploma-rupture.js';
import { filingDeadline, isWorkableDay, workableDayAfter } from './filing-deadline.js';
import { freeRupture, plannedCompanyDays } from './free-rupture.js';
import { opcoAnswer } from './opco-answer.js';
import { opcoOf } from './opco-of.js';
import { diplomaNoticeBy, ownRupture, ruptureFrom, tellFrom } from './own-rupture.js';

describe('deadline-days: what texts tell is what the rules count', () => {
  it('the file is due on the last of its working days', () =>
    expect(filingDeadline('2026-09-01').lastDay).toBe(workableDayAfter('2026-09-01', FILING_WORKING_DAYS)));

  it('silence is told, then refuses', () => {
    const on = (days: number) => opcoAnswer('2026-09-01', addDays('2026-09-01', days)).state;
    expect([on(SILENCE_ALERT_DAYS - 1), on(SILENCE_ALERT_DAYS), on(OPCO_ANSWER_DAYS), on(OPCO_ANSWER_DAYS + 1)]).toEqual([
      'waiting',
      'alert',
      'alert',
      'implicitly_refused',
    ]);
  });

  it('the contract is free until the last of its first days', () => {
    const days = [...eachDay('2026-09-01', addDays('2026-09-01', FREE_RUPTURE_DAYS - 1))];
    expect(freeRupture([], days).lastDay).toBe(days.at(-1));
    expect(freeRupture([], days.slice(1)).lastDay).toBeNull();
  });
});

describe('filing-deadline: five jours ouvrables (D6224-1)', () => {
  it.each([
    ['Tue 2026-09-01', '2026-09-01', '2026-09-07'],
    ['Mon 2026-11-09 (11 Nov skipped)', '2026-11-09', '2026-11-16'],
  ])('start %s', (_case, start, lastDay) => expect(filingDeadline(start).lastDay).toBe(lastDay));

  // By hand on the calendar: Monday to Saturday, no Sunday, no public holiday, the first day not counted.
  it.each([
    ['a Monday', '2026-09-07', '2026-09-12'],
    ['a Saturday', '2026-09-05', '2026-09-11'],
    ['a Sunday', '2026-09-06', '2026-09-11'],
    ['Christmas week, 25 December a Friday', '2026-12-21', '2026-12-28'],
    ['over New Year', '2026-12-29', '2027-01-05'],
    ['Easter Monday 29 March 2027', '2027-03-24', '2027-03-31'],
    ['1 and 8 May 2027 on Saturdays, Ascension on the 6th', '2027-04-30', '2027-05-10'],
    ['8 May 2027, the day after Ascension', '2027-05-05', '2027-05-13'],
    ['Whit Monday 5 June 2028', '2028-06-01', '2028-06-08'],
  ])('from %s, %s: %s', (_case, start, lastDay) => expect(filingDeadline(start).lastDay).toBe(lastDay));

  it('falls on a jour ouvrable, and holds five of them', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000 }), (days) => {
        const start = addDays('2023-01-01', days);
        const lastDay = workableDayAfter(start, 5);
        expect(isWorkableDay(lastDay)).toBe(true);
        expect([...eachDay(addDays(start, 1), lastDay)].filter(isWorkableDay)).toHaveLength(5);
      }),
    );
  });
});

describe('opco-answer: twenty days, then silence refuses (R6224-3)', () => {
  it.each([
    ['2026-09-07', 'waiting'],
    ['2026-09-21', 'waiting'],
    ['2026-09-22', 'alert'],
    ['2026-09-27', 'alert'],
    ['2026-09-28', 'implicitly_refused'],
  ])('complete on 2026-09-07: on %s, %s', (today, state) =>
    expect(opcoAnswer('2026-09-07', today)).toMatchObject({ state, lastDay: '2026-09-27' }),
  );
});

describe('opco-of a collective agreement', () => {
  it.each([
    ['0044', 'OPCO 2i'],
    ['1388', 'OPCO 2i'],
    ['0176', 'OPCO 2i'],
    ['2728', 'OCAPIAT'],
    ['7002', 'OCAPIAT'],
    ['1486', 'Atlas'],
    ['9999', null],
    ['44', null],
  ])('%s: %p', (idcc, opco) => expect(opcoOf(idcc, '2026-11-24')).toBe(opco));

  it('is not guessed before the operators existed', () => expect(opcoOf('0044', '2019-03-31')).toBeNull());
});

describe('free-rupture: 45 days in the company (L6222-18)', () => {
  const alternating = Array.from({ length: 8 }, (_, at) => ({
    from: addDays('2026-09-07', at * 28),
    to: addDays('2026-09-07', at * 28 + 11),
  }));

  it('full presence from 2026-09-07 -> 45th day 2026-11-06', () => {
    expect(freeRupture([{ from: '2026-09-07', to: '2027-08-31' }], null)).toMatchObject({ lastDay: '2026-11-06', counted: 'planned' });
  });

  it('2 weeks firm / 2 weeks CFA -> 2027-01-05', () => expect(freeRupture(alternating, null).lastDay).toBe('2027-01-05'));

  it('says that planned days are no record, and counts the record once there is one', () => {
    expect(freeRupture(alternating, null).reason.doubt?.fr).toContain('Sans relevé de présence');
    const absent = plannedCompanyDays([{ from: '2026-09-07', to: '2026-12-31' }]).filter((day) => day < '2026-09-14' || day > '2026-09-18');
    expect(freeRupture([], absent)).toMatchObject({ lastDay: '2026-11-16', counted: 'presence', reason: { numbers: { daysCounted: 45 } } });
    expect(freeRupture([], absent).reason.doubt).toBeUndefined();
  });

  // By hand: 9 weeks of 5 days, each public holiday of the week a day later.
  it.each([
    ['2027-01-04', '2027-03-05', 'no holiday'],
    ['2027-03-01', '2027-05-03', 'Easter Monday 29 March'],
    ['2026-11-02', '2027-01-06', '11 November, 25 December, 1 January'],
    ['2027-04-26', '2027-06-29', 'Ascension 6 May, Whit Monday 17 May'],
  ])('all weeks from %s: %s (%s)', (from, lastDay) => expect(freeRupture([{ from, to: '2028-06-30' }], null).lastDay).toBe(lastDay));

  it('has no day while fewer are planned', () => expect(freeRupture([{ from: '2026-09-07', to: '2026-10-30' }], null).lastDay).toBeNull());

  it('an absence never brings the day forward', () => {
    const days = plannedCompanyDays([{ from: '2026-09-07', to: '2027-06-30' }]);
    fc.assert(
      fc.property(fc.nat({ max: days.length - 1 }), (missed) => {
        const with1 = freeRupture([], days).lastDay ?? '';
        const without = freeRupture([], days.toSpliced(missed, 1)).lastDay ?? '';
        expect(without >= with1).toBe(true);
      }),
    );
  });
});

describe('own-rupture: mediator, employer, end (D6222-21-1)', () => {
  it('mediator asked D: employer told at D+5, end at told+7', () => {
    expect(tellFrom('2027-02-10')).toBe('2027-02-15');
    expect(ruptureFrom('2027-02-15')).toBe('2027-02-22');
  });

  it.each([
    ['2027-02-10', '2027-02-15', '2027-02-22', true, 'the shortest way'],
    ['2027-02-10', '2027-02-14', '2027-02-22', false, 'told a day early'],
    ['2027-02-10', '2027-02-15', '2027-02-21', false, 'ended a day early'],
    ['2027-02-26', '2027-03-03', '2027-03-10', true, 'over the end of February'],
    ['2028-02-26', '2028-03-02', '2028-03-09', true, 'over 29 February'],
  ])('asked %s, told %s, end %s: %s (%s)', (mediatorAskedOn, employerToldOn, endOn, ok) =>
    expect(ownRupture({ mediatorAskedOn, employerToldOn, endOn }).ok).toBe(ok),
  );

  it.each([
    ['2027-07-15', '2027-06-15'],
    ['2027-07-31', '2027-06-30'],
    ['2027-03-31', '2027-02-28'],
  ])('a diploma ends the contract on %s: told by %s (R6222-23)', (endOn, by) => expect(diplomaNoticeBy(endOn)).toBe(by));

  it('a diploma ends the contract once told a month before: diploma-rupture', () => {
    const by = diplomaNoticeBy('2027-07-31');
    expect(diplomaRupture({ toldOn: by, endOn: '2027-07-31' })).toMatchObject({ ok: true, reasons: [{ rule: 'diploma-rupture' }] });
    expect(diplomaRupture({ toldOn: '2027-07-15', endOn: '2027-07-31' })).toMatchObject({ ok: false });
  });
});

describe('around-the-contract', () => {
  it.each([
    ['2027-06-14', '2027-05-14', '2027-06-13'],
    ['2027-03-31', '2027-02-28', '2027-03-30'],
  ])('exams from %s: leave between %s and %s (L6222-35)', (exam, from, to) => expect(examLeave(exam)).toMatchObject({ from, to, days: 5 }));

  it.each([
    ['2026-09-01', '2026-11-01'],
    ['2026-12-31', '2027-02-28'],
  ])('hired %s: medical visit by %s (R6222-36)', (hiredOn, lastDay) => expect(medicalVisit(hiredOn).lastDay).toBe(lastDay));
});
