import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [what, input] = process.argv.slice(2);
const { databaseUrl, file, schoolId, accountId, classes } = JSON.parse(input);
const TODAY = '2026-11-28';
const { createDataSource, insertLines, RosterImport } = await import('../../../dist/libs/database/src/index.js');

const MB = 1024 * 1024;
const LINES_AT_ONCE = 1_000;
const dataSource = await createDataSource(databaseUrl, { statementTimeoutMs: 60_000 }).initialize();
globalThis.gc?.();
const before = process.memoryUsage.rss();
let peak = before;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 20);
const seconds = (from) => (performance.now() - from) / 1_000;

/** One list from the file to the roster, as the api and the worker do it. */
async function importOnce(library) {
  const { runRosterRead, UnitOfWork, planImport, applyImport } = library;
  const startedAt = performance.now();
  const reading = await runRosterRead(file, TODAY, null, (ine) => createHmac('sha256', 'bench').update(ine).digest('base64url'));
  if (reading.refusal !== null) throw new Error(reading.refusal);
  const readSeconds = seconds(startedAt);
  const { columns, dropped, rows: lines } = reading.table;
  const mapping = Object.fromEntries(columns.flatMap(({ field }, index) => (field === null ? [] : [[field, index]])));
  const decisions = classes.map(({ name, id }) => ({
    name,
    pupils: 1,
    to: 'class',
    classGroupId: id,
    certification: null,
    teacherId: null,
  }));
  const id = randomUUID();
  const plan = await dataSource.transaction(async (manager) => {
    await manager.insert(RosterImport, {
      ...{ id, schoolId, accountId, teacherId: null, fileName: 'bench.xml', format: 'siecle', sheets: [], formulas: 0, gone: 0, lines },
      ...{ columns, dropped, mapping, classes: decisions, counts: {}, pupilsBefore: 0, state: 'applying' },
    });
    let batch = [];
    let seq = 0;
    for (const row of reading.rows()) {
      seq += 1;
      batch.push({ ...row, seq });
      if (batch.length < LINES_AT_ONCE) continue;
      await insertLines(manager, id, batch);
      batch = [];
    }
    if (batch.length > 0) await insertLines(manager, id, batch);
    return planImport(manager, { id, schoolId, teacherId: null, mapping, classes: decisions }, TODAY);
  });
  if (plan.counts.new > 0)
    await dataSource.transaction((manager) =>
      applyImport(new UnitOfWork(manager, { clockOffsetMs: 0, demo: false }), id, TODAY, async () => undefined),
    );
  return { seconds: seconds(startedAt), readSeconds, counts: plan.counts };
}

/** What one writes first: the whole file in memory, and an insert for each pupil. */
async function naively() {
  const startedAt = performance.now();
  const text = readFileSync(file, 'latin1');
  const first = (xml, name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
  const divisions = new Map(
    [...text.matchAll(/<STRUCTURES_ELEVE ELEVE_ID="(\d+)">(.*?)<\/STRUCTURES_ELEVE>/gs)].map(([, id, xml]) => [
      id,
      first(xml, 'CODE_STRUCTURE'),
    ]),
  );
  const places = new Map(classes.map(({ name, id }) => [name, id]));
  const pupils = [...text.matchAll(/<ELEVE ELEVE_ID="(\d+)"[^>]*>(.*?)<\/ELEVE>/gs)];
  await dataSource.transaction(async (manager) => {
    for (const [, id, xml] of pupils) {
      const [day, month, year] = first(xml, 'DATE_NAISS').split('/');
      const known = await manager.query('select id from student where school_id = $1 and internal_number = $2', [
        schoolId,
        first(xml, 'ELENOET'),
      ]);
      if (known.length > 0) continue;
      await manager.query(
        `insert into student (id, school_id, class_group_id, first_name, last_name, birth_date, internal_number, roster_state)
         values ($1, $2, $3, $4, $5, $6, $7, 'expected')`,
        [
          randomUUID(),
          schoolId,
          places.get(divisions.get(id)),
          first(xml, 'PRENOM'),
          first(xml, 'NOM_DE_FAMILLE'),
          `${year}-${month}-${day}`,
          first(xml, 'ELENOET'),
        ],
      );
    }
  });
  return { seconds: seconds(startedAt) };
}

async function measured() {
  if (what === 'naive') return naively();
  const library = {
    ...(await import('../../../dist/libs/documents/src/index.js')),
    ...(await import('../../../dist/libs/jobs/src/index.js')),
    ...(await import('../../../dist/libs/lifecycles/src/index.js')),
  };
  const once = await importOnce(library);
  const again = await importOnce(library);
  return { ...once, againSeconds: again.seconds, same: again.counts.same };
}

const result = await measured();
clearInterval(watch);
await dataSource.destroy();
process.send({ ...result, peakMb: peak / MB, growthMb: (peak - before) / MB }, () => process.exit(0));
