import { describe, expect, it } from '@jest/globals';
import { isForeign } from './own-pages.js';

const PORT = 1080;
const asked = (headers: Record<string, string>, url = '/api/email', method = 'GET') =>
  isForeign({ method, url, headers: { host: 'localhost:1080', ...headers } }, PORT);

describe('the mailbox of the demo', () => {
  it('answers its own pages, whatever name of this machine they go by, and programs', () => {
    for (const host of ['localhost:1080', '127.0.0.1:1080', '[::1]:1080']) {
      expect(asked({ host })).toBe(false);
      expect(asked({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }, '/api/email/all', 'DELETE')).toBe(false);
    }
  });

  it.each(['evil.example:1080', 'evil.example', 'localhost', 'localhost:1081', 'localhost.evil.example:1080', ''])(
    'does not answer to the name %s',
    (host) => {
      expect(asked({ host })).toBe(true);
    },
  );

  it.each(['https://evil.example', 'http://localhost:3000', 'https://localhost:1080', 'null'])('does not answer a page of %s', (origin) => {
    expect(asked({ origin })).toBe(true);
  });

  it('does not answer what a browser says another site asks: pictures, frames, forms', () => {
    for (const site of ['cross-site', 'same-site']) {
      expect(asked({ 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' })).toBe(true);
      expect(asked({ 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }, '/')).toBe(true);
      expect(asked({ 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, '/', 'POST')).toBe(true);
    }
  });

  it('opens by a link from elsewhere: the page, not what it asks for', () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect([asked(link, '/'), asked(link, '/?mail=1'), asked(link, '/api/email')]).toEqual([false, false, true]);
  });
});
