import { client } from '@seve/api-client';
import { currentLocale } from '../i18n/i18n.js';
import { ApiProblem, readProblem } from './problem.js';
import { IDEMPOTENCY_KEY, newKey, sendOnce } from './send-once.js';

/** Same origin, session cookie, the language on screen, a key on each write of a signed-in person; every failure is an `ApiProblem`. */
export function configureClient(): void {
  const send = sendOnce((request) => fetch(request));
  client.setConfig({ credentials: 'same-origin', fetch: (input, init) => send(new Request(input, init)) });
  client.interceptors.request.use((request, { security, body }) => {
    request.headers.set('Accept-Language', currentLocale());
    // Files are not remembered by the api: one sent twice replaces itself.
    if (security && request.method !== 'GET' && !(body instanceof FormData)) request.headers.set(IDEMPOTENCY_KEY, newKey());
    return request;
  });
  client.interceptors.error.use((error, response) => {
    if (error instanceof ApiProblem || (error instanceof DOMException && error.name === 'AbortError')) return error;
    return readProblem(error, (response as Response | undefined)?.status ?? 0);
  });
}
