import { client } from '@seve/api-client';
import { currentLocale } from '../i18n/i18n.js';
import { ApiProblem, readProblem } from './problem.js';

/** Same origin, session cookie, the language on screen; every failure is an `ApiProblem`. */
export function configureClient(): void {
  client.setConfig({ baseUrl: '', credentials: 'same-origin' });
  client.interceptors.request.use((request) => {
    request.headers.set('Accept-Language', currentLocale());
    return request;
  });
  client.interceptors.error.use((error, response) => {
    if (error instanceof ApiProblem || (error instanceof DOMException && error.name === 'AbortError')) return error;
    return readProblem(error, (response as Response | undefined)?.status ?? 0);
  });
}
