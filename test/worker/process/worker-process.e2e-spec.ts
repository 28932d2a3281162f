import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInParis } from '@seve/domain';
import { becomes } from '../../support/programs/local-start.js';
import { BuiltProcess } from '../../support/programs/processes.js';
import { type ProcessWorld, startWorld } from '../../support/world.js';
import { Campus, type PlantedPerson } from '../campus.js';

interface JobLine {
  job: string;
  id: string;
  outcome: string;
  ms: number;
}

describe('the worker as a process', () => {
  let world: ProcessWorld;
  let student: PlantedPerson;
  let offer: string;
  beforeAll(async () => {
    world = await startWorld({ processes: true, apis: 0, workers: 0, env: { PUBLIC_URL: 'https://seve.example' } });
    const campus = await Campus.plant(world.database, dayInParis(new Date()));
    student = await campus.student();
    offer = await campus.offer(await campus.company());
  });
  afterAll(() => world?.stop());

  const promise = (version: number) =>
    world.query(
      `insert into outbox (id, job, payload, key, created_at)
       values (gen_random_uuid(), 'match-offer', json_build_object('offerId', $1::text, 'version', $2::int), $1::text || $2::text, now() - interval '1 minute')`,
      [offer, version],
    );
  const undone = () => world.query("select id from outbox where done_at is null and job = 'match-offer'");

  it('finds at its start what was promised while no worker ran, and carries it to the letter', async () => {
    await promise(1);
    await world.addWorker().ready();
    await world.settled();
    const [letter, ...others] = world.mails(student.email);
    expect(others).toEqual([]);
    expect(letter?.text).toContain(`https://seve.example/offres/${offer}`);
  });

  it('says that it compares, and that all is loaded, before it is ready', () => {
    const said = ['matching compares', 'matching is loaded', 'ready'];
    const places = said.map((words) => world.worker.output.findIndex((line) => line === words || line.includes(`"${words}"`)));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('writes one line for each job, which tells nobody’s name or address', async () => {
    const wrote = (job: string) => world.worker.output.some((line) => line.includes(`"job":"${job}"`));
    await becomes('letters have left, and the list of candidates is made', async () => wrote('send-emails') && wrote('list-candidates'));
    const lines = world.worker.output.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as JobLine);
    const jobs = lines.filter(({ job }) => job !== undefined);
    expect(jobs.map(({ job, outcome }) => `${job} ${outcome}`).sort()).toEqual([
      'announce-matches done',
      'list-candidates done',
      'match-offer done',
      'send-emails done',
    ]);
    expect(jobs.every(({ id, ms }) => id.length > 0 && ms >= 0)).toBe(true);
    expect(world.worker.output.join('\n')).not.toMatch(/campus\.example|Camille|Roux/);
  });

  it('lets a job of two seconds finish at SIGTERM, and ends with 0', async () => {
    await world.worker.stop();
    await promise(2);
    const worker = await world.addWorker({ SEVE_TEST_SLOW_JOB_MS: '2000' }).ready();
    await becomes(
      'the job runs',
      async () => (await world.query("select 1 from bullmq.job where queue = 'matching' and state = 'active'")).length > 0,
    );
    await worker.stop();
    expect(await worker.exited).toEqual({ code: 0, signal: null });
    expect(await undone()).toEqual([]);
  });

  it('scores again what an older version of the weights has scored', async () => {
    const scored = () =>
      world.query<{ student_score: number; weights_version: string }>('select student_score, weights_version from match');
    const [before] = await scored();
    await world.query("update match set student_score = 1, weights_version = 'v1'");
    const worker = await world.addWorker().ready();
    await becomes('the score is of today', async () => (await scored())[0]?.weights_version === before?.weights_version);
    expect(await scored()).toEqual([before]);
    await worker.stop();
  });

  it('takes an offer off every list once its time is over, without being asked', async () => {
    expect(await world.query('select offer_id from match')).toHaveLength(1);
    await world.query("update offer set expires_on = '2020-01-01' where id = $1", [offer]);
    const worker = await world.addWorker().ready();
    await becomes('the list is empty', async () => (await world.query('select 1 from match')).length === 0);
    await worker.stop();
  });

  it('leaves with 1 when the database does not answer', async () => {
    const env = { ...world.env, DATABASE_URL: 'postgresql://seve:wrong@127.0.0.1:1/seve' };
    const worker = new BuiltProcess({ program: 'dist/boot/worker.js', env });
    expect(await worker.exited).toEqual({ code: 1, signal: null });
    expect(worker.output).not.toContain('ready');
  });

  it('leaves with 1 and names every wrong variable', async () => {
    const worker = new BuiltProcess({ program: 'dist/boot/worker.js', env: { NODE_ENV: 'test' } });
    expect(await worker.exited).toEqual({ code: 1, signal: null });
    for (const name of ['DATABASE_URL', 'SMTP_URL', 'SEVE_SECRET']) expect(worker.output.join('\n')).toContain(name);
  });
});
