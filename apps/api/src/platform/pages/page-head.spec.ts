import { describe, expect, it } from '@jest/globals';
import { jsonInHtml, withHead } from './page-head.js';

const HTML = '<!doctype html><html><head><title>Sève</title></head><body></body></html>';
const VECTORS = ['</script><script>alert(1)</script>', '<!--<script>', '"><img src=x onerror=alert(1)>', '\u2028alert(1)', '$& $1 $`'];

describe('the head of a page', () => {
  it.each(VECTORS)('lets nothing out of its tags: %j', (text) => {
    const canonical = 'https://seve.example/offres/1';
    const html = withHead(HTML, { title: text, description: text, canonical, locale: 'fr', data: { title: text } });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('\u2028alert(1)"}');
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual({ title: text });
  });

  it('writes JSON that no text can end', () => {
    expect(jsonInHtml({ text: '</script>\u2028\u2029&' })).toBe('{"text":"\\u003c/script\\u003e\\u2028\\u2029\\u0026"}');
  });

  it('is in the language of the reader', () => {
    const html = withHead('<html lang="fr"><title>Sève</title>', { title: 'T', description: 'D', canonical: null, locale: 'en' });
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<meta property="og:locale" content="en_GB">');
  });

  it('of a page that nobody should find says so, and has no address', () => {
    const html = withHead(HTML, { title: 'T', description: 'D', canonical: null, locale: 'fr' });
    expect(html).toContain('content="noindex"');
    expect(html).not.toContain('canonical');
  });
});
