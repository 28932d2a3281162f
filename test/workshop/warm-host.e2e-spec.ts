import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayIn } from '../support/builders/days.js';
import { type Member, People } from '../support/builders/people.js';
import { HostedProgram } from '../support/programs/hosted-program.js';
import { becomes } from '../support/programs/local-start.js';
import { startWorld, type World } from '../support/world.js';

const DAY_MS = 86_400_000;

describe('two worlds in one warm host', () => {
  let today: World;
  let tomorrow: World;
  let people: People;

  beforeAll(async () => {
    [today, tomorrow] = await Promise.all([startWorld(), startWorld({ env: { SEVE_CLOCK_OFFSET_MS: String(DAY_MS) } })]);
    people = new People(today);
  });
  afterAll(async () => {
    await today?.stop();
    await tomorrow?.stop();
  });

  it('an account of one is unknown in the other', async () => {
    const { client } = await people.coordinator();
    expect((await client.get<{ account: unknown }>('/api/account/me')).body.account).not.toBeNull();
    expect((await client.at(tomorrow.url).get<{ account: unknown }>('/api/account/me')).body.account).toBeNull();
    expect(await tomorrow.query('select id from account')).toEqual([]);
  });

  it('each has its own clock', async () => {
    const headcountDay = async ({ client }: Member) =>
      (await client.put<{ headcountOn: string }>('/api/company', { description: '', headcount: 18 })).body.headcountOn;
    expect(await headcountDay(await people.company())).toBe(dayIn(0));
    expect(await headcountDay(await new People(tomorrow).company())).toBe(dayIn(1));
  });

  it('a letter of one is sent to its mailbox and logged by its worker alone', async () => {
    const { email } = await people.coordinator();
    await today.client().post('/api/auth/request-password-reset', { email });
    await becomes('it is there', () => today.mails(email).length === 1);
    const hasSent = ({ worker }: World) => worker.output.some((line) => line.includes('"job":"send-emails"'));
    await becomes('it is logged', () => hasSent(today));
    expect(tomorrow.mails()).toEqual([]);
    expect(hasSent(tomorrow)).toBe(false);
  });

  it('a program that fails to start says why, and harms no other', async () => {
    const failing = startWorld({ env: { SEVE_TRUSTED_PROXY_HOPS: 'eleven' } });
    await expect(failing).rejects.toThrow(/the (api|worker) is not ready: .*SEVE_TRUSTED_PROXY_HOPS/s);
    expect((await today.client().get('/api/health/ready')).status).toBe(200);
  });

  it('an error that nothing catches fails the program that caused it, and a fresh host follows', async () => {
    const faulty = await new HostedProgram('faulty', today.env).ready();
    await becomes('it has ended', () => !faulty.isRunning);
    expect((await today.client().get('/api/health/ready')).status).toBe(200);
    await expect(faulty.stop()).rejects.toThrow(/the faulty ended by itself: Error: nothing catches this/);
    await Promise.all([today.stop(), tomorrow.stop()]);
    today = await startWorld({ workers: 0 });
    expect((await today.client().get('/api/health/ready')).status).toBe(200);
  });
});
