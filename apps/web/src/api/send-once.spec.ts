import { describe, expect, it } from '@jest/globals';
import { IDEMPOTENCY_KEY, newKey, sendOnce } from './send-once.js';

const application = (motivation = 'Votre laboratoire m’intéresse.') =>
  new Request('https://seve.example/api/applications', {
    method: 'POST',
    headers: { [IDEMPOTENCY_KEY]: newKey() },
    body: JSON.stringify({ motivation }),
  });

/** A fake api that responds with these statuses in turn; `null` cuts the connection. */
function apiAnswering(...statuses: (number | null)[]) {
  const keys: (string | null)[] = [];
  const send = sendOnce(
    async (request) => {
      keys.push(request.headers.get(IDEMPOTENCY_KEY));
      const status = statuses.shift() ?? null;
      if (status === null) throw new TypeError('Failed to fetch');
      return new Response(await request.text(), { status });
    },
    async () => undefined,
  );
  return { keys, send };
}

describe('a write that creates something', () => {
  it('is sent again under the same key and with the same body until an answer comes', async () => {
    const { keys, send } = apiAnswering(null, 503, 201);
    const response = await send(application());
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ motivation: 'Votre laboratoire m’intéresse.' });
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it('gives up after three tries, and keeps its key for the person’s next try', async () => {
    const { keys, send } = apiAnswering(null, null, null, 201);
    await expect(send(application())).rejects.toThrow('Failed to fetch');
    expect((await send(application())).status).toBe(201);
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(1);
  });

  it('takes a new key once it was answered, even by a refusal', async () => {
    const { keys, send } = apiAnswering(409, 201);
    await send(application());
    await send(application());
    expect(new Set(keys).size).toBe(2);
  });

  it('takes another key when it says something else', async () => {
    const { keys, send } = apiAnswering(503, 503, 503, 201);
    expect((await send(application())).status).toBe(503);
    await send(application('Une autre lettre.'));
    expect(new Set(keys).size).toBe(2);
  });

  it('is not sent again when the person has left', async () => {
    let tries = 0;
    const send = sendOnce(async () => {
      tries += 1;
      throw new DOMException('left', 'AbortError');
    });
    await expect(send(application())).rejects.toThrow('left');
    expect(tries).toBe(1);
  });
});

it('a request without a key is sent as it is, once', async () => {
  const { keys, send } = apiAnswering(503);
  expect((await send(new Request('https://seve.example/api/offers'))).status).toBe(503);
  expect(keys).toEqual([null]);
});
