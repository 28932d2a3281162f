// 100,000 minimum pays of apprentices: our rules, and a sample through the Urssaf's own rules on the publicodes engine.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import rules from 'modele-social';
import Engine from 'publicodes';
import { figure } from '../table.mjs';

const COUNT = 100_000;
const SAMPLE = 400;
const SCHEDULES = 10_000;
const BANDS = ['under-18', '18-20', '21-25', '26-plus'];
const AGES = ['moins de 18', 'de 18 à 20', 'de 21 à 25', 'plus de 25'];
const HIRED = ['01/03/2026', '01/03/2025', '01/03/2024'];

const dayOf = (index) => `2026-${String(6 + (index % 7)).padStart(2, '0')}-15`;
const french = (day) => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

function timed(count, compute) {
  for (let index = 0; index < Math.min(count, 200); index++) compute(index);
  const from = performance.now();
  let sum = 0;
  for (let index = 0; index < count; index++) sum += compute(index);
  return { ms: performance.now() - from, sum };
}

export async function race(root) {
  const { minimumPay, paySchedule } = await import(pathToFileURL(join(root, 'dist/libs/law/src/index.js')).href);
  const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });

  const pays = (index) =>
    minimumPay({
      day: dayOf(index),
      ageBand: BANDS[index % 4],
      year: (index % 3) + 1,
      idcc: index % 2 ? '0044' : null,
      weeklyMinutes: 2_100,
      smcCents: index % 5 ? null : 210_000,
    }).amountCents;
  const schedules = (index) =>
    paySchedule({
      birthDate: `${2004 + (index % 6)}-${String((index % 12) + 1).padStart(2, '0')}-18`,
      start: '2025-09-01',
      end: '2028-08-31',
      course: 'cycle',
      cycleYears: 3,
      yearsDone: 0,
      disabled: false,
      weeklyMinutes: 2_100,
      idcc: index % 2 ? '0044' : null,
      smcCents: null,
      previousCents: null,
    }).periods.length;
  const oracle = (index) => {
    engine.setSituation({
      date: french(dayOf(index)),
      'salarié . contrat': "'apprentissage'",
      'salarié . contrat . apprentissage . âge': `'${AGES[index % 4]}'`,
      "salarié . contrat . date d'embauche": HIRED[index % 3],
    });
    return Number(engine.evaluate('salarié . contrat . apprentissage . rémunération minimale').nodeValue);
  };

  const own = timed(COUNT, pays);
  const whole = timed(SCHEDULES, schedules);
  const peer = timed(SAMPLE, oracle);
  const peerAll = (peer.ms / SAMPLE) * COUNT;
  return [
    {
      ...figure(`${COUNT} minimum pays`, own.ms, 'ms', 1_000),
      peer: `publicodes: ${Math.round(peerAll / 1_000)} s, from a sample of ${SAMPLE}; ${Math.round(peerAll / own.ms)} times ours`,
    },
    {
      ...figure(`${SCHEDULES} contracts of 3 years, ${whole.sum} periods, with reasons`, whole.ms, 'ms', 2_000),
      peer: `publicodes, one call a period: ${Math.round(((peer.ms / SAMPLE) * whole.sum) / 1_000)} s; ${Math.round(((peer.ms / SAMPLE) * whole.sum) / whole.ms)} times ours`,
    },
  ];
}
