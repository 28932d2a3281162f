import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, loadConfig } from './index.js';

const good = {
  DATABASE_URL: 'postgresql://seve:mot@127.0.0.1:5432/seve',
  SMTP_URL: 'smtp://127.0.0.1:1025',
  SEVE_SECRET: 'vL8x0Qm3Zr7TkW1yBn5Hd9Sf2Gj4Pc6aUeRi',
};

const production = { NODE_ENV: 'production', PUBLIC_URL: 'https://seve.campus.example' };
const demo = { ...good, SEVE_DEMO: 'true', SEVE_DEMO_PASSWORD: 'abcd-efgh-jkmn' };

function faultsOf(env: Record<string, string | undefined>): string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigurationError) return [...error.faults];
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('is complete with three variables', () => {
    expect(loadConfig(good)).toMatchObject({
      nodeEnv: 'development',
      databaseOwnerUrl: good.DATABASE_URL,
      redisUrl: null,
      publicUrl: 'http://localhost:3000',
      port: 3000,
      trustedProxyHops: 0,
      demo: false,
      demoPassword: null,
      digestCollectMs: 60_000,
      undoMs: 30_000,
      clockOffsetMs: 0,
    });
  });

  it('names every wrong variable at once, in French', () => {
    const faults = faultsOf({ SEVE_DEMO: 'yes', PORT: '0', REDIS_URL: 'localhost:6379', NODE_ENV: 'staging', PUBLIC_URL: 'seve.example' });
    expect(faults.map((fault) => fault.split(' : ')[0])).toEqual([
      'NODE_ENV',
      'SEVE_DEMO',
      'PORT',
      'PUBLIC_URL',
      'DATABASE_URL',
      'REDIS_URL',
      'SMTP_URL',
      'SEVE_SECRET',
    ]);
    expect(faults.join('\n')).toContain('écrivez true ou false, pas « yes »');
  });

  it('asks no directory of companies unless an origin is given, by https in production', () => {
    const url = 'https://recherche-entreprises.api.gouv.fr';
    expect(loadConfig(good).companyDirectoryUrl).toBeNull();
    expect(loadConfig({ ...good, COMPANY_DIRECTORY_URL: `${url}/` }).companyDirectoryUrl).toBe(url);
    for (const wrong of [`${url}/search`, `${url}?q=x`, 'https://moi:secret@annuaire.example', 'annuaire.example', 'file:///etc/passwd'])
      expect(faultsOf({ ...good, COMPANY_DIRECTORY_URL: wrong })).toHaveLength(1);
    expect(faultsOf({ ...good, ...production, COMPANY_DIRECTORY_URL: 'http://annuaire.example' })).toHaveLength(1);
  });

  it('never repeats an address, which may hold a password', () => {
    expect(faultsOf({ ...good, DATABASE_URL: 'mysql://root:hunter2@host/db' }).join()).not.toContain('hunter2');
  });

  it.each(['TRUE', '1', 'yes', 'on'])('does not take %s for a boolean', (value) => {
    expect(faultsOf({ ...good, SEVE_DEMO: value })).toHaveLength(1);
  });

  it.each([
    'short',
    'change-me-change-me-change-me-change-me',
    'better-auth-secret-12345678901234567890',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  ])('refuses %s as the secret', (secret) => {
    expect(faultsOf({ ...good, SEVE_SECRET: secret })).toHaveLength(1);
  });

  it('knows no secret of the mail provider by itself, and refuses a weak one', () => {
    expect(loadConfig(good).mailWebhookSecret).toBeNull();
    expect(faultsOf({ ...good, SEVE_MAIL_WEBHOOK_SECRET: 'short' })).toEqual([expect.stringMatching(/^SEVE_MAIL_WEBHOOK_SECRET\s: /)]);
    expect(loadConfig({ ...good, SEVE_MAIL_WEBHOOK_SECRET: good.SEVE_SECRET }).mailWebhookSecret).toBe(good.SEVE_SECRET);
  });

  it('tells its figures to who holds a token alone, whatever the port', () => {
    expect(loadConfig({ ...good, SEVE_METRICS_PORT: '9464' }).metrics).toBeNull();
    const told = { SEVE_METRICS_TOKEN: good.SEVE_SECRET };
    expect(loadConfig({ ...good, ...told }).metrics).toEqual({ token: good.SEVE_SECRET, host: '127.0.0.1', port: null });
    expect(loadConfig({ ...good, ...told, SEVE_METRICS_PORT: '9464' }).metrics?.port).toBe(9464);
    expect(faultsOf({ ...good, SEVE_METRICS_TOKEN: 'short' })).toEqual([expect.stringMatching(/^SEVE_METRICS_TOKEN\s: /)]);
  });

  it('refuses in production a clock offset, the demo and what tests alone set', () => {
    const forTests = { SEVE_TEST_SLOW_JOB_MS: '5', SEVE_TEST_JOB_LOCK_MS: '900', SEVE_TEST_SWEEP_MS: '500' };
    expect(faultsOf({ ...demo, ...production, SEVE_CLOCK_OFFSET_MS: '1000', ...forTests })).toHaveLength(5);
  });

  it('sweeps every 30 seconds, unless a test asks for more', () => {
    expect(loadConfig(good).sweepMs).toBe(30_000);
    expect(loadConfig({ ...good, NODE_ENV: 'test', SEVE_TEST_SWEEP_MS: '500' }).sweepMs).toBe(500);
    expect(faultsOf({ ...good, NODE_ENV: 'test', SEVE_TEST_SWEEP_MS: '31000' })).toHaveLength(1);
  });

  it.each(['http://seve.campus.example', 'http://localhost:3000', 'http://127.0.0.1', ''])(
    'refuses %s as the address of production: people sign in there',
    (url) => {
      expect(faultsOf({ ...good, ...production, PUBLIC_URL: url })).toEqual([expect.stringMatching(/^PUBLIC_URL\s: .*https:\/\//)]);
      expect(faultsOf({ ...good, PUBLIC_URL: url })).toEqual([]);
    },
  );

  it('shows SMS among the letters of a developer, and sends none in production', () => {
    const carrier = (env: object) => loadConfig({ ...good, ...env }).smsCarrier;
    expect([carrier({}), carrier({ SEVE_SMS: 'none' }), carrier(production)]).toEqual(['mailbox', null, null]);
    expect(faultsOf({ ...good, ...production, SEVE_SMS: 'mailbox' })).toEqual([expect.stringContaining('SEVE_SMS')]);
    expect(faultsOf({ ...good, SEVE_SMS: 'pigeon' })).toHaveLength(1);
  });

  it('asks a mail server on a network for TLS in production, and wherever it is told to', () => {
    const requires = (env: object) => loadConfig({ ...good, ...env }).smtpRequiresTls;
    const far = { SMTP_URL: 'smtp://mail.campus.example:587' };
    expect([requires(far), requires({ ...far, ...production })]).toEqual([false, true]);
    expect([requires(production), requires({ ...production, SEVE_SMTP_REQUIRE_TLS: 'true' })]).toEqual([false, true]);
    expect(requires({ ...far, ...production, SEVE_SMTP_REQUIRE_TLS: 'false' })).toBe(false);
    expect(faultsOf({ ...good, SEVE_SMTP_REQUIRE_TLS: 'oui' })).toHaveLength(1);
  });

  it('lets the demo write only to a mailbox of this machine', () => {
    expect(faultsOf({ ...demo, SMTP_URL: 'smtp://mail.campus.example:25' })).toHaveLength(1);
    expect(loadConfig(demo)).toMatchObject({ demo: true, digestCollectMs: 3_000 });
  });

  it('knows no password of the demo by itself, but in tests', () => {
    expect(faultsOf({ ...demo, SEVE_DEMO_PASSWORD: '' })).toEqual([expect.stringMatching(/^SEVE_DEMO_PASSWORD\s: /)]);
    expect(loadConfig(demo).demoPassword).toBe('abcd-efgh-jkmn');
    expect(loadConfig({ ...good, NODE_ENV: 'test', SEVE_DEMO: 'true' }).demoPassword).not.toBeNull();
  });

  it('believes as many proxies as it is told, none by itself', () => {
    expect(loadConfig({ ...good, SEVE_TRUSTED_PROXY_HOPS: '1' }).trustedProxyHops).toBe(1);
    for (const hops of ['-1', '1.5', 'true', '99']) expect(faultsOf({ ...good, SEVE_TRUSTED_PROXY_HOPS: hops })).toHaveLength(1);
  });

  it('collects matches and holds answers back for no time in tests', () => {
    expect(loadConfig({ ...good, NODE_ENV: 'test' })).toMatchObject({ digestCollectMs: 0, undoMs: 0 });
  });
});
