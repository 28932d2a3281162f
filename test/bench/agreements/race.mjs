// The queue of agreements of a school, and the seal of what all have signed.

import { startMailWorld } from '../mail/mail-world.mjs';
import { startSink } from '../mail/sink.mjs';
import { ascending, at, median } from '../matching/measure.mjs';
import { figure, pace } from '../table.mjs';
import { plantAgreements } from './rows.mjs';
import { sealedFor } from './seal.mjs';

const { createDataSource, agreementsOfSchool, agreementCountsOfSchool } = await import('../../../dist/libs/database/src/index.js');
const { AGREEMENT_STEPS } = await import('../../../dist/libs/domain/src/index.js');

const IS_SHORT = Boolean(process.env.SEVE_BENCH_SHORT);
const AGREEMENTS = IS_SHORT ? 2_000 : 20_000;
const ROUNDS = IS_SHORT ? 3 : 25;
const SEAL_SECONDS = IS_SHORT ? 2 : 30;
const PAGE = 26;
const PAGES_A_LIST = 3;

export async function race() {
  return [...(await queueOfSchool()), ...(await seals())];
}

async function queueOfSchool() {
  const sink = await startSink();
  const world = await startMailWorld(sink.url);
  const dataSource = await createDataSource(world.databaseUrl, { statementTimeoutMs: 60_000 }).initialize();
  try {
    const { schoolId, teacherId } = await plantAgreements(world, AGREEMENTS);
    const [office, teacher] = [
      { schoolId, teacherId: null },
      { schoolId, teacherId },
    ];
    const ours = { office: [], teacher: [] };
    const naive = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const states of [...Object.values(AGREEMENT_STEPS), 'amending']) {
        ours.office.push(...(await pagesOf(dataSource.manager, office, states)));
        ours.teacher.push(...(await pagesOf(dataSource.manager, teacher, states)));
      }
      if (round % 5 === 0) naive.push(await wholeThenFiltered(dataSource.manager, office));
    }
    const [ofOffice, ofTeacher] = [ascending(ours.office), ascending(ours.teacher)];
    const said = (sorted) => `p50 ${at(sorted, 0.5).toFixed(1)}; every list read whole and filtered after: ${median(naive).toFixed(0)} ms`;
    const of = AGREEMENTS.toLocaleString('en');
    return [
      {
        ...figure(`one page of ${of} agreements by step, with the counts, for the office, p99`, at(ofOffice, 0.99), 'ms', 50),
        peer: said(ofOffice),
      },
      { ...figure('the same for a teacher of some classes, p99', at(ofTeacher, 0.99), 'ms', 50), peer: said(ofTeacher) },
    ];
  } finally {
    await dataSource.destroy();
    await world.stop();
    sink.stop();
  }
}

/** Milliseconds of each page of a list, with the counts that stand above it; asked at once, as the api asks them. */
async function pagesOf(manager, reader, states) {
  const times = [];
  let after = null;
  for (let page = 0; page < PAGES_A_LIST; page += 1) {
    const startedAt = performance.now();
    const [rows] = await Promise.all([
      agreementsOfSchool(manager, reader, { states, after, limit: PAGE }),
      agreementCountsOfSchool(manager, reader),
    ]);
    times.push(performance.now() - startedAt);
    const last = rows.at(PAGE - 2);
    if (last === undefined) break;
    after = [last.startOn, last.id];
  }
  return times;
}

/** What a table that knows no steps does. */
async function wholeThenFiltered(manager, reader) {
  const startedAt = performance.now();
  const states = Object.values(AGREEMENT_STEPS).flat();
  const rows = await agreementsOfSchool(manager, reader, { states, after: null, limit: AGREEMENTS });
  rows.filter(({ state }) => state === 'ready_to_sign').slice(0, PAGE);
  return performance.now() - startedAt;
}

async function seals() {
  const { sealed, unsealed, seconds } = await sealedFor(SEAL_SECONDS);
  const anHour = (count) => (count / seconds) * 3_600;
  return [
    {
      ...pace('papers sealed an hour, one after the other', anHour(sealed), 'an hour', 1_000),
      peer: `the same file with its page of proof and no seal: ${Math.round(anHour(unsealed)).toLocaleString('en')} an hour`,
    },
  ];
}
