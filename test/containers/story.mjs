// The first day of a campus against a running Sève: the link of the first coordinator, the sign-in, a school, an invitation whose letter
// arrives. Ends with 0, or with 1 and the step that failed.
// node test/containers/story.mjs --url https://localhost --letters http://localhost:8025 --link "https://localhost/invitation?token=…"
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { url: { type: 'string' }, letters: { type: 'string' }, link: { type: 'string' } } });
const { url, letters, link } = values;
const STARTS_WITHIN_MS = 300_000;
const ARRIVES_WITHIN_MS = 60_000;

const ADA = { email: 'ada@campus.example', password: 'une phrase assez longue' };
const HEAD = 'direction@lycee.example';
const SCHOOL = { name: 'Lycée Jean-Macé', kind: 'lycee', communeInsee: '80021' };

const cookies = new Map();

async function ask(method, path, body) {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      origin: url,
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(body && { 'content-type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(20_000),
  });
  for (const line of response.headers.getSetCookie()) {
    const [name, value] = line.split(';', 1)[0].split(/=(.*)/);
    cookies.set(name, value);
  }
  const text = await response.text();
  return { status: response.status, text, body: response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : null };
}

function expect(isSo, what, seen) {
  if (!isSo) throw new Error(`${what}; seen: ${JSON.stringify(seen)}`);
}

async function becomes(what, isSo, withinMs) {
  for (const end = Date.now() + withinMs; Date.now() < end; await pause(500)) {
    if (await isSo().catch(() => false)) return;
  }
  throw new Error(`never: ${what}`);
}

/** In the words of Mailpit. */
async function lettersTo(address) {
  const response = await fetch(`${letters}/api/v1/messages`);
  const { messages } = await response.json();
  return messages.filter(({ To }) => To.some((one) => one.Address === address));
}

const STEPS = {
  'the application is ready, and nothing is degraded': async () => {
    await becomes('ready', async () => (await ask('GET', '/api/health/ready')).status === 200, STARTS_WITHIN_MS);
    const { body } = await ask('GET', '/api/health/ready');
    expect(body.degraded.length === 0, 'something is degraded', body);
  },
  'its page is there': async () => {
    const { status, text } = await ask('GET', '/');
    expect(status === 200 && text.includes('<script'), 'no page', status);
  },
  'its figures are not for visitors': async () => {
    const { status, text } = await ask('GET', '/metrics');
    expect(!text.includes('seve_jobs'), 'a visitor reads the figures', status);
  },
  'the link makes the first coordinator': async () => {
    const token = new URL(link).searchParams.get('token');
    const { status, body } = await ask('POST', '/api/invitations/acceptance', {
      token,
      firstName: 'Ada',
      lastName: 'Prévost',
      locale: 'fr',
      ...ADA,
    });
    expect(status === 201, 'the link is refused', { status, body });
  },
  'she signs in': async () => {
    cookies.clear();
    const { status, body } = await ask('POST', '/api/auth/sign-in/email', ADA);
    expect(status === 200, 'no sign-in', { status, body });
    const me = await ask('GET', '/api/account/me');
    expect(JSON.stringify(me.body).includes(ADA.email), 'she is not signed in', me.body);
  },
  'she opens a school, and invites who runs it': async () => {
    const school = await ask('POST', '/api/schools', SCHOOL);
    expect(school.status === 201, 'no school', school);
    const invited = await ask('POST', '/api/invitations', { role: 'school_head', email: HEAD, schoolId: school.body.id });
    expect(invited.status === 201, 'no invitation', invited);
  },
  'the letter arrives': () => becomes('a letter', async () => (await lettersTo(HEAD)).length === 1, ARRIVES_WITHIN_MS),
};

for (const [what, step] of Object.entries(STEPS)) {
  try {
    await step();
    console.log(`ok    ${what}`);
  } catch (error) {
    console.error(`FAIL  ${what}: ${error.message}`);
    process.exit(1);
  }
}
