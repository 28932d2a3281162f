import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInParis } from '@seve/domain';
import { cloneDatabase } from '../../../support/database/postgres.js';
import { becomes } from '../../../support/programs/local-start.js';
import { BuiltProcess, projectRoot } from '../../../support/programs/processes.js';
import { TcpProxy } from '../../../support/servers/tcp-proxy.js';
import { type ProcessWorld, startWorld } from '../../../support/world.js';
import { Campus, type PlantedCompany, type PlantedPerson } from '../../campus.js';

interface JobLine {
  job: string;
  id: string;
  outcome: string;
  ms: number;
}

/** A program that monitors its event loop, then blocks it for `ms`. */
const HANGS = (ms: number) => `
  import { watchLoop } from './dist/libs/runtime/src/self-watch/watch-loop.js';
  watchLoop({ everyMs: 100, missedAtMost: 10 });
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const end = Date.now() + ${ms}; Date.now() < end; );`;

/** Tests depend on the previous ones, so that each process is started only once. */
describe('the worker as a process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seve-heartbeat-'));
  const file = join(folder, 'beat');
  let line: TcpProxy;
  let world: ProcessWorld;
  let campus: Campus;
  let company: PlantedCompany;
  let student: PlantedPerson;
  let offer: string;
  beforeAll(async () => {
    const database = await cloneDatabase();
    const { proxy, url: appUrl } = await TcpProxy.toDatabase(database.appUrl);
    line = proxy;
    const env = { PUBLIC_URL: 'https://seve.example', SEVE_HEARTBEAT_FILE: file };
    world = await startWorld({ processes: true, apis: 0, workers: 0, database: { ...database, appUrl }, env });
    campus = await Campus.plant(world.database, dayInParis(new Date()));
    student = await campus.student();
    company = await campus.company();
    offer = await campus.offer(company);
  });
  afterAll(async () => {
    await world?.stop();
    rmSync(folder, { recursive: true });
  });

  const promise = (version: number) =>
    world.query(
      `insert into outbox (id, job, payload, key, created_at)
       values (gen_random_uuid(), 'match-offer', json_build_object('offerId', $1::text, 'version', $2::int), $1::text || $2::text, now() - interval '1 minute')`,
      [offer, version],
    );
  const health = async (heartbeat = file) => {
    const check = new BuiltProcess({ program: 'dist/boot/is-healthy.js', env: { SEVE_HEARTBEAT_FILE: heartbeat } });
    return (await check.exited).code;
  };
  /** Simulates a minute without a heartbeat. */
  const fallSilent = () => utimesSync(file, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));

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
    const places = said.map((words) => world.worker.output.findIndex((one) => one === words || one.includes(`"${words}"`)));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('writes one line for each job, which tells nobody’s name or address', async () => {
    const wrote = (job: string) => world.worker.output.some((one) => one.includes(`"job":"${job}"`));
    await becomes('letters have left, and the list of candidates is made', async () => wrote('send-emails') && wrote('list-candidates'));
    const lines = world.worker.output.filter((one) => one.startsWith('{')).map((one) => JSON.parse(one) as JobLine);
    const jobs = lines.filter(({ job }) => job !== undefined);
    expect(jobs.map(({ job, outcome }) => `${job} ${outcome}`).sort()).toEqual([
      'announce-matches done',
      'list-candidates done',
      'list-past-breaches done',
      'match-offer done',
      'send-emails done',
    ]);
    expect(jobs.every(({ id, ms }) => id.length > 0 && ms >= 0)).toBe(true);
    expect(world.worker.output.join('\n')).not.toMatch(/campus\.example|Camille|Roux/);
  });

  it('is healthy, unless it hangs or has no heartbeat; and again by itself', async () => {
    expect(await Promise.all([health(), health(join(folder, 'none'))])).toEqual([0, 1]);
    process.kill(world.worker.pid, 'SIGSTOP');
    fallSilent();
    expect(await health()).toBe(1);
    process.kill(world.worker.pid, 'SIGCONT');
    await becomes('it beats again', () => Date.now() - statSync(file).mtimeMs < 30_000);
  });

  it('is killed once its event loop hangs, and not for a while of work', () => {
    const hangs = (ms: number) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', HANGS(ms)], { cwd: projectRoot, encoding: 'utf8', timeout: 60_000 });
    expect(hangs(100)).toMatchObject({ status: 0, signal: null });
    expect(hangs(30_000)).toMatchObject({ signal: 'SIGKILL', stderr: expect.stringContaining('the event loop hangs') });
  });

  it('leaves no sign when it has ended', async () => {
    await world.worker.stop();
    expect(existsSync(file)).toBe(false);
  });

  it('lets a job of two seconds finish at SIGTERM, and ends with 0', async () => {
    await promise(2);
    const worker = await world.addWorker({ SEVE_TEST_SLOW_JOB_MS: '2000' }).ready();
    await becomes(
      'the job runs',
      async () => (await world.query("select 1 from bullmq.job where queue = 'matching' and state = 'active'")).length > 0,
    );
    await worker.stop();
    expect(await worker.exited).toEqual({ code: 0, signal: null });
    expect(await world.query("select id from outbox where done_at is null and job = 'match-offer'")).toEqual([]);
  });

  it('scores again what an older version of the weights has scored', async () => {
    const scored = () =>
      world.query<{ student_score: number; weights_version: string }>('select student_score, weights_version from match');
    const [before] = await scored();
    await world.query("update match set student_score = 1, weights_version = 'v1'");
    await world.addWorker().ready();
    await becomes('the score is of today', async () => (await scored())[0]?.weights_version === before?.weights_version);
    expect(await scored()).toEqual([before]);
  });

  it('leaves with 1 when the database does not answer, or a variable is wrong, which it names', async () => {
    const env = { ...world.env, DATABASE_URL: 'postgresql://seve:wrong@127.0.0.1:1/seve' };
    const [lost, wrong] = [env, { NODE_ENV: 'test' }].map((one) => new BuiltProcess({ program: 'dist/boot/worker.js', env: one }));
    for (const worker of [lost, wrong]) expect(await worker?.exited).toEqual({ code: 1, signal: null });
    expect(lost?.output).not.toContain('ready');
    for (const name of ['DATABASE_URL', 'SMTP_URL', 'SEVE_SECRET']) expect(wrong?.output.join('\n')).toContain(name);
  });

  describe('npm run match:explain', () => {
    async function explain(...args: string[]): Promise<{ code: number | null; text: string }> {
      const script = new BuiltProcess({ program: 'dist/boot/match-explain.js', args, env: { DATABASE_URL: world.database.appUrl } });
      const { code } = await script.exited;
      return { code, text: script.output.join('\n') };
    }

    it('prints the total, and the points of each side with their reasons', async () => {
      const { code, text } = await explain(student.email, offer);
      expect(code).toBe(0);
      const [, total] = /^Total (\d+) sur 10000 \(poids v2\)$/m.exec(text) ?? [];
      const sides = [...text.matchAll(/^Pour [^:]+ : (\d+)$/gm)].map(([, points]) => Number(points));
      expect(sides).toHaveLength(2);
      const points = [...text.matchAll(/^ +(\d+) \/ \d+ {2}/gm)].reduce((sum, [, one]) => sum + Number(one), 0);
      expect(points).toBe((sides[0] ?? 0) + (sides[1] ?? 0));
      expect(Number(total)).toBeGreaterThan(5_500);
    });

    it('takes the student’s id as well, and names what keeps a pair apart', async () => {
      const { code, text } = await explain(student.id, await campus.offer(company, { kind: 'job' }));
      expect(code).toBe(0);
      expect(text).toContain('Pas de correspondance');
      expect(text).toMatch(/^ {2}kind : /m);
    });

    it('says who it does not know', async () => {
      expect(await explain('personne@campus.example', offer)).toMatchObject({
        code: 1,
        text: expect.stringContaining('personne@campus.example'),
      });
    });
  });

  it('is not healthy while the database does not answer', async () => {
    await line.stop();
    await becomes('it says so', () => world.worker.output.some((one) => one.includes('no heartbeat')));
    fallSilent();
    expect(await health()).toBe(1);
    // A regular stop would wait for the database.
    await world.worker.kill9();
  });
});
