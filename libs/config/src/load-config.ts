import { resolve } from 'node:path';
import { readDirectory } from './company-directory.js';
import { type Config, type Environment, NODE_ENVIRONMENTS, SMS_CARRIERS } from './config.js';
import { ConfigurationError } from './configuration-error.js';
import { readDatabase } from './database-config.js';
import { EnvironmentReader } from './environment-reader.js';
import { readTiles } from './map-tiles.js';
import { readMetrics } from './metrics.js';
import { readOperator } from './operator.js';
import { readOptionalSecret, readSecret } from './secret.js';

const JOB_LOCK_MS = 10_000;
const SWEEP_MS = 30_000;
const YEAR_MS = 366 * 24 * 3600 * 1000;
const FOR_TESTS = [
  'SEVE_TEST_SLOW_JOB_MS',
  'SEVE_TEST_JOB_LOCK_MS',
  'SEVE_TEST_SWEEP_MS',
  'SEVE_TEST_MAIL_TIMEOUT_MS',
  'SEVE_TEST_LOG_REQUESTS',
  'SEVE_ROUTES_FILE',
];
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

export function loadConfig(env: Environment): Config {
  const reader = new EnvironmentReader(env);
  const nodeEnv = reader.oneOf('NODE_ENV', NODE_ENVIRONMENTS, 'development');
  const demo = reader.flag('SEVE_DEMO', false);
  const port = reader.whole('PORT', { fallback: 3000, min: 1, max: 65535 });
  const publicUrl = (reader.url('PUBLIC_URL', ['http', 'https']) ?? `http://localhost:${port}`).replace(/\/+$/, '');
  const config: Config = {
    nodeEnv,
    ...readDatabase(reader),
    redisUrl: reader.url('REDIS_URL', ['redis', 'rediss']),
    ...readMailServer(reader, nodeEnv),
    mailWebhookSecret: readOptionalSecret(reader, 'SEVE_MAIL_WEBHOOK_SECRET'),
    smsCarrier: readSmsCarrier(reader, nodeEnv),
    mailFrom: readSender(reader, publicUrl),
    publicUrl,
    host: reader.text('SEVE_HOST', '127.0.0.1'),
    port,
    trustedProxyHops: reader.whole('SEVE_TRUSTED_PROXY_HOPS', { fallback: 0, min: 0, max: 10 }),
    webRoot: resolve(reader.text('SEVE_WEB_ROOT', 'dist/web')),
    filesDir: resolve(reader.text('FILES_DIR', '.data/files')),
    clamdUrl: reader.url('CLAMD_URL', ['tcp']),
    heartbeatFile: readPath(reader, 'SEVE_HEARTBEAT_FILE'),
    metrics: readMetrics(reader),
    secret: readSecret(reader),
    operator: readOperator(reader),
    mapTileUrl: readTiles(reader),
    mapAttribution: reader.optional('MAP_ATTRIBUTION'),
    companyDirectoryUrl: readDirectory(reader, nodeEnv),
    demo,
    demoPassword: demo ? readDemoPassword(reader, nodeEnv) : null,
    clockOffsetMs: reader.whole('SEVE_CLOCK_OFFSET_MS', { fallback: 0, min: -5 * YEAR_MS, max: 5 * YEAR_MS }),
    digestCollectMs: reader.whole('SEVE_DIGEST_COLLECT_MS', { fallback: digestDelay(nodeEnv, demo), min: 0, max: 3_600_000 }),
    undoMs: reader.whole('SEVE_UNDO_MS', { fallback: nodeEnv === 'test' ? 0 : 30_000, min: 0, max: 600_000 }),
    slowJobMs: reader.whole('SEVE_TEST_SLOW_JOB_MS', { fallback: 0, min: 0, max: 60_000 }),
    jobLockMs: reader.whole('SEVE_TEST_JOB_LOCK_MS', { fallback: JOB_LOCK_MS, min: 500, max: JOB_LOCK_MS }),
    sweepMs: reader.whole('SEVE_TEST_SWEEP_MS', { fallback: SWEEP_MS, min: 200, max: SWEEP_MS }),
    mailTimeoutMs: reader.whole('SEVE_TEST_MAIL_TIMEOUT_MS', { fallback: 0, min: 0, max: 60_000 }) || null,
    logsRequests: reader.flag('SEVE_TEST_LOG_REQUESTS', nodeEnv !== 'test'),
    routesFile: readPath(reader, 'SEVE_ROUTES_FILE'),
  };
  checkTogether(config, reader);
  if (reader.faults.length > 0) throw new ConfigurationError(reader.faults);
  return config;
}

function readPath(reader: EnvironmentReader, name: string): string | null {
  const path = reader.optional(name);
  return path === null ? null : resolve(path);
}

function digestDelay(nodeEnv: Config['nodeEnv'], demo: boolean): number {
  if (nodeEnv === 'test') return 0;
  return demo ? 3_000 : 60_000;
}

/** Drawn by `npm start`; a password that stands in the sources would open every demo. */
function readDemoPassword(reader: EnvironmentReader, nodeEnv: Config['nodeEnv']): string {
  const password = reader.optional('SEVE_DEMO_PASSWORD');
  if (password === null && nodeEnv !== 'test') {
    reader.fault('SEVE_DEMO_PASSWORD', 'absente ; avec SEVE_DEMO=true, choisissez le mot de passe des comptes de démonstration');
  }
  return password ?? 'demonstration';
}

/** On the loopback a letter crosses no network: there TLS is asked for on demand alone. */
function readMailServer(reader: EnvironmentReader, nodeEnv: Config['nodeEnv']): Pick<Config, 'smtpUrl' | 'smtpRequiresTls'> {
  const smtpUrl = reader.requiredUrl('SMTP_URL', ['smtp', 'smtps']);
  const isNear = smtpUrl === '' || LOOPBACK.includes(new URL(smtpUrl).hostname);
  return { smtpUrl, smtpRequiresTls: reader.flag('SEVE_SMTP_REQUIRE_TLS', nodeEnv === 'production' && !isNear) };
}

/** The stand-in shows codes among letters: never in production. */
function readSmsCarrier(reader: EnvironmentReader, nodeEnv: Config['nodeEnv']): Config['smsCarrier'] {
  const isProduction = nodeEnv === 'production';
  const name = reader.oneOf('SEVE_SMS', SMS_CARRIERS, isProduction ? 'none' : 'mailbox');
  if (isProduction && name === 'mailbox') reader.fault('SEVE_SMS', '« mailbox » est refusé quand NODE_ENV=production');
  return name === 'none' ? null : name;
}

function readSender(reader: EnvironmentReader, publicUrl: string): string {
  const host = URL.canParse(publicUrl) ? new URL(publicUrl).hostname : 'localhost';
  const sender = reader.text('SEVE_MAIL_FROM', `Sève <ne-pas-repondre@${host === 'localhost' ? 'seve.example' : host}>`);
  if (!/^([^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(sender)) {
    reader.fault('SEVE_MAIL_FROM', 'attendu : « Nom <adresse@domaine> »');
  }
  return sender;
}

function checkTogether(config: Config, reader: EnvironmentReader): void {
  const isProduction = config.nodeEnv === 'production';
  if (isProduction && config.clockOffsetMs !== 0) reader.fault('SEVE_CLOCK_OFFSET_MS', 'refusée quand NODE_ENV=production');
  if (isProduction && !config.publicUrl.startsWith('https://'))
    reader.fault('PUBLIC_URL', 'quand NODE_ENV=production, une adresse qui commence par https://, même sur cette machine');
  for (const name of config.nodeEnv === 'test' ? [] : FOR_TESTS) {
    if (reader.optional(name) !== null) reader.fault(name, 'réservée à NODE_ENV=test');
  }
  if (isProduction && config.demo)
    reader.fault('SEVE_DEMO', 'refusée quand NODE_ENV=production : les comptes de démonstration sont publics');
  if (config.demo && config.smtpUrl !== '' && !LOOPBACK.includes(new URL(config.smtpUrl).hostname)) {
    reader.fault('SMTP_URL', 'la démonstration n’écrit qu’à une boîte de cette machine ; retirez SMTP_URL, ou SEVE_DEMO');
  }
}
