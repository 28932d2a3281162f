export const IDEMPOTENCY_KEY = 'Idempotency-Key';

/** Waits before the second and the third try. */
const PAUSES_MS = [500, 2_000];
const MAY_WORK_AGAIN = [502, 503, 504];

type Send = (request: Request) => Promise<Response>;

/** Returns a random key. `randomUUID` is not used, because browsers offer it over https only. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Wraps `send`: a write with an idempotency key is tried up to three times. If no response came, the same write sent later reuses the first
 * key, so that the api executes it once.
 */
export function sendOnce(send: Send, pause: (ms: number) => Promise<void> = wait): Send {
  const unanswered = new Map<string, string>();
  return async (request) => {
    const fresh = request.headers.get(IDEMPOTENCY_KEY);
    if (fresh === null) return send(request);
    const act = `${request.method} ${request.url}\n${await request.clone().text()}`;
    const key = unanswered.get(act) ?? fresh;
    unanswered.set(act, key);
    request.headers.set(IDEMPOTENCY_KEY, key);
    const response = await tryAgain(() => send(request.clone()), pause);
    if (!MAY_WORK_AGAIN.includes(response.status)) unanswered.delete(act);
    return response;
  };
}

async function tryAgain(send: () => Promise<Response>, pause: (ms: number) => Promise<void>): Promise<Response> {
  for (const ms of PAUSES_MS) {
    const response = await send().catch(unlessLeft);
    if (response && !MAY_WORK_AGAIN.includes(response.status)) return response;
    await pause(ms);
  }
  return send();
}

/** Rethrows an abort, upon which nothing is sent again, because the person has left the screen. Returns null for other errors. */
function unlessLeft(error: unknown): null {
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  return null;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
