import { client } from '@seve/api-client';
import { currentLocale } from '../i18n/i18n.js';
import { ApiProblem, readProblem } from './problem.js';
import { IDEMPOTENCY_KEY, newKey, sendOnce } from './send-once.js';

/**
 * Configures the client: same origin, session cookie, current language, an idempotency key on each write of a signed-in person. Every
 * failure becomes an `ApiProblem`.
 */
export function configureClient(): void {
  const send = sendOnce((request) => fetch(request));
  client.setConfig({ credentials: 'same-origin', fetch: (input, init) => send(new Request(input, init)) });
  client.interceptors.request.use((request, { security, body }) => {
    request.headers.set('Accept-Language', currentLocale());
    // Uploads have no key: the api does not remember them, and a second upload replaces the first.
    if (security && request.method !== 'GET' && !(body instanceof FormData)) request.headers.set(IDEMPOTENCY_KEY, newKey());
    return request;
  });
  client.interceptors.error.use((error, response) => {
    if (error instanceof ApiProblem || (error instanceof DOMException && error.name === 'AbortError')) return error;
    return readProblem(error, (response as Response | undefined)?.status ?? 0);
  });
}
