import { beforeAll, describe, expect, it } from '@jest/globals';
import rules from 'modele-social';
import Engine from 'publicodes';
import { lookUp } from '../../dated.js';
import type { AgeBand } from '../../parameters/apprentice-scale.js';
import { SMIC_HOUR, smicMonth } from '../../parameters/smic.js';
import { hourlyCeiling, MONTHLY_CEILING } from '../../parameters/social-security-ceiling.js';
import { addDays, type CivilDate, daysBetween } from '../../time/civil-date.js';
import { contractAnniversary } from '../contract/contract-year.js';
import { minimumPay } from './minimum-pay.js';

/**
 * Rules published by the Urssaf. They round to the euro, know no branches and no other week than 35 h for an apprentice, and take the band
 * of age as input.
 */
const AGES: Record<AgeBand, string> = {
  'under-18': 'moins de 18',
  '18-20': 'de 18 à 20',
  '21-25': 'de 21 à 25',
  '26-plus': 'plus de 25',
};
const BANDS = Object.keys(AGES) as AgeBand[];
const CASES = 500;
const SEED = 20_260_901;

interface Case {
  day: CivilDate;
  start: CivilDate;
  band: AgeBand;
}

/** The same cases at each run (Numerical Recipes' generator). */
function drawsFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomCases(): Case[] {
  const draw = drawsFrom(SEED);
  return Array.from({ length: CASES }, () => {
    const day = addDays('2023-01-01', draw(1_461));
    const start = addDays(day, -draw(1_400));
    return { day, start, band: BANDS[draw(4)] ?? '18-20' };
  });
}

const french = (day: CivilDate) => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/**
 * Its years have 365 days and count the day asked: the next one opens on the last day of the year, a day earlier after each 29 February.
 */
const modelYear = ({ start, day }: Pick<Case, 'start' | 'day'>) => Math.min(Math.floor((daysBetween(start, day) + 1) / 365) + 1, 3);

function ourYear({ start, day }: Pick<Case, 'start' | 'day'>): number {
  let executed = 0;
  while (executed < 2 && contractAnniversary(start, executed + 1) <= day) executed++;
  return executed + 1;
}

function ours({ day, band }: Case, year: number): number {
  const pay = minimumPay({ day, ageBand: band, year, idcc: null, weeklyMinutes: 2_100, smcCents: null });
  return pay.known ? (pay.amountCents ?? 0) : 0;
}

describe('the rules of the Urssaf', () => {
  let engine: Engine;

  beforeAll(() => {
    engine = new Engine(rules, { logger: { log: () => undefined, warn: () => undefined, error: () => undefined } });
  });

  const ask = ({ day, start, band }: Case) => {
    engine.setSituation({
      date: french(day),
      'salarié . contrat': "'apprentissage'",
      'salarié . contrat . apprentissage . âge': `'${AGES[band]}'`,
      "salarié . contrat . date d'embauche": french(start),
    });
    const numberOf = (rule: string) => Number(engine.evaluate(rule).nodeValue);
    return {
      pay: numberOf('salarié . contrat . apprentissage . rémunération minimale'),
      smic: numberOf('SMIC'),
      smicHour: numberOf('SMIC . horaire'),
      ceiling: numberOf('plafond sécurité sociale'),
      hourlyCeiling: numberOf('plafond sécurité sociale . horaire'),
    };
  };

  it(`agree on the SMIC, the ceiling and the pay of ${CASES} drawn cases from 2023 to 2026`, () => {
    const cases = randomCases();
    expect(cases).toHaveLength(CASES);
    const disagreements = cases.flatMap((drawn) => {
      const model = ask(drawn);
      const smic = lookUp(SMIC_HOUR, drawn.day);
      const ceiling = lookUp(MONTHLY_CEILING, drawn.day);
      const agrees =
        smic.known &&
        ceiling.known &&
        smic.row.value === Math.round(model.smicHour * 100) &&
        smicMonth(smic.row.value) === Math.round(model.smic * 100) &&
        ceiling.row.value === model.ceiling &&
        hourlyCeiling(ceiling.row.value) === model.hourlyCeiling &&
        // To the euro, and ours up to the cent: half a euro and a cent apart at most.
        Math.abs(ours(drawn, modelYear(drawn)) - model.pay * 100) <= 51;
      return agrees ? [] : [{ ...drawn, model, ours: ours(drawn, modelYear(drawn)) }];
    });
    expect(disagreements).toEqual([]);
  });

  it('count another year than D6222-26 only in the last days before an anniversary', () => {
    for (const { day, start } of randomCases()) {
      if (modelYear({ day, start }) === ourYear({ day, start })) continue;
      const anniversary = contractAnniversary(start, ourYear({ day, start }));
      expect(daysBetween(day, anniversary)).toBeGreaterThan(0);
      expect(daysBetween(day, anniversary)).toBeLessThanOrEqual(2);
    }
  });

  // Pinned: their calendar, not the text's. Euros of the model, cents of ours.
  it.each<[string, string, string, number, number]>([
    ['the last day of a first year', '2026-08-31', '2025-09-01', 952, 80_282],
    ['the anniversary', '2026-09-01', '2025-09-01', 952, 95_219],
    ['the day before the last of a first year', '2026-08-30', '2025-09-01', 803, 80_282],
    ['two days before, past a 29 February', '2024-08-30', '2023-09-01', 901, 75_978],
  ])('on %s (%s, contract from %s) say %i euros, where the text gives %i cents', (_, day, start, euros, cents) => {
    const asked: Case = { day, start, band: '18-20' };
    expect(ask(asked).pay).toBe(euros);
    expect(ours(asked, ourYear(asked))).toBe(cents);
  });
});
