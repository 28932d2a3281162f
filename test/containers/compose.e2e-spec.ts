import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '@seve/config';
import { parse } from 'yaml';

interface Service {
  image?: string;
  build?: { target: string; args: Record<string, string> };
  user?: string;
  restart?: string;
  logging?: { driver: string; options: Record<string, string> };
  read_only?: boolean;
  tmpfs?: string[];
  cap_drop?: string[];
  cap_add?: string[];
  security_opt?: string[];
  environment?: Record<string, string | number>;
  volumes?: string[];
  ports?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  stop_grace_period?: string;
  profiles?: string[];
}
interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, null>;
}

const { services, volumes }: Compose = parse(readFileSync('docker/compose.yml', 'utf8'), { merge: true });
const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const stages = new Map(dockerfile.split(/^FROM /m).map((text) => [/ AS (\w+)/.exec(text)?.[1] ?? '', text]));
const OURS = ['api', 'worker', 'migrate', 'tools'] as const;
/** What ends by itself. */
const RESTART: Record<string, string> = { migrate: 'on-failure:3', tools: 'no' };
/** The same image under another name. */
const TARGET: Record<string, string> = { tools: 'migrate' };

/** As compose fills it in, with nothing given but what it asks for. */
const filled = (value: string | number) =>
  String(value).replaceAll(
    /\$\{(\w+)(?::?-([^}]*)|:\?[^}]*)?\}/g,
    (_all, name: string, otherwise?: string) => otherwise ?? GIVEN[name] ?? '',
  );
const GIVEN: Record<string, string> = {
  SEVE_DOMAIN: 'seve.campus.example',
  SMTP_URL: 'smtp://seve:mot@mail.campus.example:587',
  SEVE_SECRET: 'vL8x0Qm3Zr7TkW1yBn5Hd9Sf2Gj4Pc6aUeRi',
  SEVE_APP_PASSWORD: 'f3a9',
  POSTGRES_PASSWORD: '9c1e',
};
const environmentOf = (name: string) =>
  Object.fromEntries(Object.entries(services[name]?.environment ?? {}).map(([key, value]) => [key, filled(value)]));

describe('the containers', () => {
  it.each(Object.entries(services))('%s comes back by itself, and gains no right', (name, service) => {
    expect(service.restart).toBe(RESTART[name] ?? 'unless-stopped');
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
  });

  it.each(Object.entries(services))('%s has a log of a few files of a fixed size', (_name, { logging }) => {
    expect(logging).toEqual({ driver: 'local', options: { 'max-size': '10m', 'max-file': '5' } });
  });

  it.each(Object.entries(services).filter(([, { image }]) => image))(
    '%s runs an exact version, which a digest can pin',
    (_name, { image = '' }) => {
      expect(image).toMatch(/^[a-z/]+:v?\d+\.\d+(\.\d+)?\$\{[A-Z]+_DIGEST:-\}$/);
      expect(filled(image)).not.toContain('$');
    },
  );

  it.each(OURS)('%s is ours: not root, read-only but for a small /tmp, of an exact base', (name) => {
    const { user, read_only, tmpfs, cap_add, build } = services[name] as Service;
    expect({ user, read_only, cap_add, target: build?.target }).toEqual({
      user: '1000:1000',
      read_only: true,
      target: TARGET[name] ?? name,
    });
    expect(tmpfs).toEqual([expect.stringMatching(/^\/tmp:size=\d+m,mode=1777,nosuid,nodev,noexec$/)]);
    const tag = /^ARG NODE_TAG=(\S+)$/m.exec(dockerfile)?.[1] ?? '';
    expect(tag).toMatch(/^24\.\d+\.\d+-bookworm-slim$/);
    expect(build?.args.NODE_TAG).toBe(`\${NODE_TAG:-${tag}}`);
    expect(dockerfile.match(/^FROM node:.*$/gm)).toEqual(
      ['build', 'run'].map((stage) => `FROM node:\${NODE_TAG}\${NODE_DIGEST} AS ${stage}`),
    );
    expect(stages.get('run')).toContain('USER 1000:1000');
  });

  it('keep the CVs in one volume, shared by api and worker, whose folder the image gives to their account', () => {
    const folder = /FILES_DIR=(\S+)/.exec(stages.get('run') ?? '')?.[1] ?? '';
    for (const name of ['api', 'worker']) {
      expect(services[name]?.volumes).toEqual([`files:${folder}`]);
      expect(services[name]?.environment).not.toHaveProperty('FILES_DIR');
    }
    expect(stages.get('run')).toContain(`install -d -o 1000 -g 1000 -m 0700 ${folder}\n`);
    expect(Object.keys(volumes)).toContain('files');
  });

  it('are asked whether they are well: the api over HTTP, the worker by the file that it rewrites', () => {
    expect(stages.get('api')).toMatch(/HEALTHCHECK .*\/api\/health\/ready/);
    expect(stages.get('worker')).toMatch(/ENV SEVE_HEARTBEAT_FILE=\/tmp\/[\s\S]*HEALTHCHECK .*dist\/boot\/is-healthy\.js/);
    for (const name of ['postgres', 'redis', 'clamd']) expect(services[name]?.healthcheck?.test[0]).toBe('CMD');
  });

  it('are stopped with the time that their jobs take', () => {
    expect([services.api?.stop_grace_period, services.worker?.stop_grace_period]).toEqual(['20s', '30s']);
  });

  it('are reached through the proxy alone, which ends TLS and counts as one hop', () => {
    const open = Object.entries(services).filter(([, { ports = [] }]) => ports.some((port) => !port.startsWith('127.0.0.1:')));
    expect(open.map(([name]) => name)).toEqual(['proxy']);
    expect(readFileSync('docker/Caddyfile', 'utf8')).toMatch(/^\{\$SEVE_DOMAIN\} \{\n[^}]*\treverse_proxy api:3000\n\}$/m);
    expect(environmentOf('api')).toMatchObject({ SEVE_TRUSTED_PROXY_HOPS: '1', PUBLIC_URL: 'https://seve.campus.example' });
  });

  it('tell their figures with a token alone, on ports that nothing publishes, and never through the proxy', () => {
    expect(readFileSync('docker/Caddyfile', 'utf8')).toMatch(
      /\t@figures path \/metrics \/metrics\/\*\n\trespond @figures 404\n\treverse_proxy/,
    );
    const [, host, port] = /ENV SEVE_METRICS_HOST=(\S+) SEVE_METRICS_PORT=(\d+)/.exec(stages.get('worker') ?? '') ?? [];
    const env = { NODE_ENV: 'production', ...environmentOf('worker'), SEVE_METRICS_HOST: host, SEVE_METRICS_PORT: port };
    expect(loadConfig(env).metrics).toBeNull();
    expect(loadConfig({ ...env, SEVE_METRICS_TOKEN: GIVEN.SEVE_SECRET }).metrics).toEqual({
      token: GIVEN.SEVE_SECRET,
      host: '0.0.0.0',
      port: 9464,
    });
    expect([services.api?.ports, services.worker?.ports]).toEqual([undefined, undefined]);
  });

  it('are built, started, told a story and ended by the workflow, which names only what is there', () => {
    const text = readFileSync('.github/workflows/containers.yml', 'utf8');
    const { jobs }: { jobs: { story: { steps: { run?: string }[] } } } = parse(text);
    const commands = jobs.story.steps.flatMap(({ run = '' }) => [...run.matchAll(/docker compose (\w+)/g)].map(([, name]) => name));
    for (const name of ['build', 'up', 'stop', 'down']) expect(commands).toContain(name);
    for (const [file] of text.matchAll(/(?:test|docker)\/[\w/]+\.(?:mjs|yml)/g)) expect(existsSync(file)).toBe(true);
    const given = new Set([...text.matchAll(/^ +([A-Z_]+)=/gm)].map(([, name]) => name));
    expect([...given]).toEqual(expect.arrayContaining(Object.keys(GIVEN)));
  });

  it.each(['api', 'worker'])('give %s a configuration that it takes in production, with TLS to the mail server and a scanner', (name) => {
    const config = loadConfig({ NODE_ENV: 'production', ...environmentOf(name) });
    expect(config).toMatchObject({
      publicUrl: 'https://seve.campus.example',
      smtpRequiresTls: true,
      clamdUrl: 'tcp://clamd:3310',
      trustedProxyHops: 1,
      demo: false,
    });
    expect(environmentOf(name)).not.toHaveProperty('DATABASE_OWNER_URL');
  });

  it('start nothing half set: what has no default is asked for', () => {
    const asked = new Set([...readFileSync('docker/compose.yml', 'utf8').matchAll(/\$\{(\w+):\?\}/g)].map(([, name]) => name));
    expect([...asked].sort()).toEqual(Object.keys(GIVEN).sort());
  });

  it('take their secrets from a file that neither git nor the image gets', () => {
    for (const list of ['.gitignore', '.dockerignore']) expect(readFileSync(list, 'utf8').split('\n')).toContain('docker/.env');
  });

  it('give the tools of backup and restore, which start by hand alone, the owner and the files', () => {
    const { profiles, volumes: mounted } = services.tools as Service;
    expect({ profiles, mounted }).toEqual({ profiles: ['tools'], mounted: services.api?.volumes });
    const config = loadConfig({ NODE_ENV: 'production', ...environmentOf('tools') });
    expect(new URL(config.databaseOwnerUrl).username).toBe('postgres');
  });

  it('hold no mail catcher unless one tries the product out', () => {
    expect(services.mail?.profiles).toEqual(['trial']);
    expect(Object.values(services).flatMap(({ depends_on = {} }) => Object.keys(depends_on))).not.toContain('mail');
  });
});
