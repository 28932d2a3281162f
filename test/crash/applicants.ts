import { setTimeout as pause } from 'node:timers/promises';
import type { World } from '../support/world.js';

const GIVES_UP_AFTER_MS = 120_000;
const ANSWER_WITHIN_MS = 10_000;

/** A student's browser, signed in before the trouble starts. */
export interface Applicant {
  studentId: string;
  cookie: string;
  offerIds: string[];
}

export interface Attempt {
  studentId: string;
  offerId: string;
  /** 201 read in full, or 409 `application.already-sent` after a lost answer. */
  isOk: boolean;
  /** Calls that got no answer, or a 5xx. */
  failures: string[];
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

/** Sends the student's applications over `spreadMs`, each to one of the apis at random, and again until it is known to be there. */
export async function sendAll(applicant: Applicant, apis: readonly string[], spreadMs: number, random: () => number): Promise<Attempt[]> {
  const startedAt = Date.now();
  const step = spreadMs / applicant.offerIds.length;
  const attempts: Attempt[] = [];
  for (const [place, offerId] of applicant.offerIds.entries()) {
    await pause(Math.max(0, startedAt + (place + random()) * step - Date.now()));
    attempts.push(await sendOne(applicant, offerId, apis, random));
  }
  return attempts;
}

async function sendOne({ studentId, cookie }: Applicant, offerId: string, apis: readonly string[], random: () => number): Promise<Attempt> {
  const failures: string[] = [];
  for (const end = Date.now() + GIVES_UP_AFTER_MS; Date.now() < end; await pause(200)) {
    const api = apis[Math.floor(random() * apis.length)] ?? '';
    const answer = await post(`${api}/api/applications`, cookie, { offerId, motivation: 'Votre laboratoire m’intéresse.' });
    if (answer.status === 201) return { studentId, offerId, isOk: true, failures };
    if (answer.status === 409 && answer.code === 'application.already-sent') return { studentId, offerId, isOk: true, failures };
    failures.push(`${answer.status} ${answer.code}`);
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) break;
  }
  return { studentId, offerId, isOk: false, failures };
}

/** Status 0: no answer. */
async function post(url: string, cookie: string, body: object): Promise<{ status: number; code: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin: new URL(url).origin },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const { code = '' } = (await response.json()) as { code?: string };
    return { status: response.status, code };
  } catch (error) {
    return { status: 0, code: String((error as Error).cause ?? error) };
  }
}
