export const IDEMPOTENCY_KEY = 'Idempotency-Key';

/** Waits before the second and the third try. */
const PAUSES_MS = [500, 2_000];
const MAY_WORK_AGAIN = [502, 503, 504];

type Send = (request: Request) => Promise<Response>;

/** Not `randomUUID`: browsers offer it over https only. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Sends a write that carries a key until a response comes, three times at most. Until then, the same write sent again keeps
 * the key of the first time, so that the api executes it once.
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

/** The person has left the screen: nothing is sent again. */
function unlessLeft(error: unknown): null {
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  return null;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
