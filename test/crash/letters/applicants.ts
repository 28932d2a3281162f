import { setTimeout as pause } from 'node:timers/promises';
import { v4 as newKey } from 'uuid';
import { seededRandom } from '../../support/seeded-random.js';
import type { World } from '../../support/world.js';

/** Longer than any trouble may last: ten times 15 s. */
const GIVES_UP_AFTER_MS = 200_000;
const ANSWER_WITHIN_MS = 15_000;

/** A student's browser, signed in before the trouble starts. */
export interface Applicant {
  studentId: string;
  cookie: string;
  offerIds: string[];
}

/** One call of the api. Status 0: no answer. */
export interface Call {
  startedAt: number;
  ms: number;
  status: number;
  code: string;
  retryAfter: string | null;
}

/** One application, sent again under the same key until its answer was read. */
export interface Attempt {
  studentId: string;
  offerId: string;
  /** 201, read in full. */
  isOk: boolean;
  calls: Call[];
}

export interface Spread {
  apis: readonly string[];
  seconds: number;
  seed: number;
}

export async function signIn(world: World, email: string, password: string): Promise<string> {
  const client = world.client();
  const { status, body } = await client.post<unknown>('/api/auth/sign-in/email', { email, password });
  if (status !== 200) throw new Error(`sign-in answered ${status}: ${JSON.stringify(body)}`);
  return client
    .cookiesFor()
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
}

/** Every applicant sends everything within so many seconds, each call to one of the apis at random. */
export async function sendAll(applicants: readonly Applicant[], { apis, seconds, seed }: Spread): Promise<Attempt[]> {
  const sent = await Promise.all(
    applicants.map((applicant, place) => sendEach(applicant, apis, seconds * 1_000, seededRandom(seed + place + 1))),
  );
  return sent.flat();
}

async function sendEach(applicant: Applicant, apis: readonly string[], spreadMs: number, random: () => number): Promise<Attempt[]> {
  const startedAt = Date.now();
  const step = spreadMs / applicant.offerIds.length;
  const attempts: Attempt[] = [];
  for (const [place, offerId] of applicant.offerIds.entries()) {
    await pause(Math.max(0, startedAt + (place + random()) * step - Date.now()));
    attempts.push(await sendOne(applicant, offerId, () => apis[Math.floor(random() * apis.length)] ?? ''));
  }
  return attempts;
}

async function sendOne({ studentId, cookie }: Applicant, offerId: string, oneOfApis: () => string): Promise<Attempt> {
  const calls: Call[] = [];
  const key = newKey();
  for (const end = Date.now() + GIVES_UP_AFTER_MS; Date.now() < end; await pause(200)) {
    const call = await post(`${oneOfApis()}/api/applications`, { cookie, key }, { offerId, motivation: 'Votre laboratoire m’intéresse.' });
    calls.push(call);
    if (call.status === 201) return { studentId, offerId, isOk: true, calls };
    if (call.status >= 400 && call.status < 500 && call.status !== 429) break;
  }
  return { studentId, offerId, isOk: false, calls };
}

async function post(url: string, { cookie, key }: { cookie: string; key: string }, body: object): Promise<Call> {
  const startedAt = Date.now();
  const ended = (status: number, code: string, retryAfter: string | null = null) => ({
    ...{ startedAt, ms: Date.now() - startedAt, status, code, retryAfter },
  });
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin: new URL(url).origin, 'idempotency-key': key },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const { code = '' } = (await response.json()) as { code?: string };
    return ended(response.status, code, response.headers.get('retry-after'));
  } catch (error) {
    return ended(0, String((error as Error).cause ?? error));
  }
}

/** Milliseconds within which `share` percent of the calls were answered. */
export function percentile(calls: readonly Call[], share: number): number {
  const times = calls.map(({ ms }) => ms).sort((one, other) => one - other);
  return times[Math.min(times.length - 1, Math.floor((times.length * share) / 100))] ?? 0;
}
