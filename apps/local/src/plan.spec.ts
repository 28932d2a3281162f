import { describe, expect, it } from '@jest/globals';
import { makePlan } from './plan.js';

const secrets = {
  SEVE_SECRET: 'vL8x0Qm3Zr7TkW1yBn5Hd9Sf2Gj4Pc6aUeRi',
  SEVE_DATABASE_OWNER_PASSWORD: 'owner-words',
  SEVE_DATABASE_APP_PASSWORD: 'app-words',
  SEVE_DEMO_PASSWORD: 'abcd-efgh-jkmn',
};
const ownDatabase = { ...secrets, DATABASE_URL: 'postgresql://seve:mot@db.campus.example/seve' };

describe('the plan of npm start', () => {
  it('embeds a database and a mailbox, with the demo, when nothing is given', async () => {
    const plan = await makePlan(secrets, {});
    expect(plan).toMatchObject({ embedsDatabase: true, embedsMailbox: true, config: { demo: true } });
  });

  it('shows no demo by default beside DATABASE_URL, nor in production', async () => {
    expect((await makePlan(ownDatabase, {})).config.demo).toBe(false);
    expect((await makePlan({ ...secrets, NODE_ENV: 'production', PUBLIC_URL: 'https://seve.example' }, {})).config.demo).toBe(false);
  });

  it('lets the api and the worker know no password of the owner', async () => {
    const { env, ownerEnv } = await makePlan(secrets, {});
    expect(JSON.stringify(env)).not.toContain('owner-words');
    expect(ownerEnv.DATABASE_OWNER_URL).toContain('owner-words');
  });

  it('refuses demo data with SMTP_URL', async () => {
    await expect(makePlan({ ...secrets, SMTP_URL: 'smtp://127.0.0.1:25' }, {})).rejects.toThrow('retirez SMTP_URL');
  });

  it('keeps an embedded database to what it was made for', async () => {
    expect((await makePlan(secrets, { holdsDemo: false })).config.demo).toBe(false);
    await expect(makePlan({ ...secrets, SEVE_DEMO: 'false' }, { holdsDemo: true })).rejects.toThrow(
      'contient les données de démonstration',
    );
    await expect(makePlan({ ...secrets, SEVE_DEMO: 'true' }, { holdsDemo: false })).rejects.toThrow('sans données de démonstration');
  });

  it('takes again the ports of the start before', async () => {
    const { ports } = await makePlan(secrets, { databasePort: 9_331, smtpPort: 9_332, mailboxPort: 9_333 });
    expect(ports).toEqual({ database: 9_331, smtp: 9_332, mailbox: 9_333 });
  });
});
