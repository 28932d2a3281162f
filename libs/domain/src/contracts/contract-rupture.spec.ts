import { describe, expect, it } from '@jest/globals';
import { addDays } from '@seve/law';
import { freeUntil, ruptureTold, ruptureVerdict } from './contract-rupture.js';

const FACTS = { startOn: '2026-09-07', companyStartOn: '2026-09-07', endOn: '2028-08-31', companyStretches: [] };
const rupture = { initiator: 'both' as const, toldOn: '2026-10-01', endOn: '2026-10-15' };

describe('the rupture of a contract', () => {
  it('is free during the first 45 days in the company, counted plainly with the doubt where no rhythm is known', () => {
    const { lastDay, reason } = freeUntil(FACTS);
    expect(lastDay).toBe('2026-11-06');
    expect(reason.doubt?.fr).toContain('rythme');
    expect(ruptureVerdict(FACTS, { ...rupture, ground: 'free' }).ok).toBe(true);
    const late = ruptureVerdict(FACTS, { ...rupture, ground: 'free', toldOn: '2026-11-09' });
    expect(late.ok).toBe(false);
    expect(late.reasons[0]?.remedy).toBeDefined();
  });

  it('counts the days of the rhythm where it is known', () => {
    const companyStretches = [
      { from: '2026-09-07', to: '2026-09-18' },
      { from: '2026-10-05', to: '2026-10-16' },
    ];
    expect(freeUntil({ ...FACTS, companyStretches }).lastDay).toBeNull();
    const twoWeeks = Array.from({ length: 12 }, (_, at) => ({ from: addDays('2026-09-07', at * 28), to: addDays('2026-09-18', at * 28) }));
    expect(freeUntil({ ...FACTS, companyStretches: twoWeeks })).toMatchObject({
      lastDay: '2027-01-05',
      reason: { doubt: expect.anything() },
    });
    expect(freeUntil({ ...FACTS, companyStretches: twoWeeks, companyStartOn: '2026-10-05' }).lastDay).toBe('2027-02-02');
  });

  it('by the apprentice alone asks for the mediator, then five days, then seven', () => {
    const alone = { ground: 'apprentice' as const, initiator: 'apprentice' as const, toldOn: '2027-02-06', endOn: '2027-02-13' };
    expect(ruptureVerdict(FACTS, alone).ok).toBe(false);
    expect(ruptureVerdict(FACTS, { ...alone, mediatorAskedOn: '2027-02-01' }).ok).toBe(true);
    expect(ruptureVerdict(FACTS, { ...alone, mediatorAskedOn: '2027-02-02' }).ok).toBe(false);
  });

  it('with the diploma asks for a month of notice', () => {
    const diploma = { ground: 'diploma' as const, initiator: 'apprentice' as const, endOn: '2028-07-31' };
    expect(ruptureVerdict(FACTS, { ...diploma, toldOn: '2028-06-30' }).ok).toBe(true);
    expect(ruptureVerdict(FACTS, { ...diploma, toldOn: '2028-07-10' }).ok).toBe(false);
  });

  it('by agreement is open at any time, and is told to the training centre and the OPCO', () => {
    expect(ruptureVerdict(FACTS, { ...rupture, ground: 'agreement' }).ok).toBe(true);
    expect(ruptureTold('2026-10-15')[0]?.sentence.fr).toMatch(/CFA.*OPCO/);
  });
});
