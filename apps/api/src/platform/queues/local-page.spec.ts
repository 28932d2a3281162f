import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { localAnswer, localPage } from './local-page.js';

const shipped = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('@bull-board/ui/package.json')), 'dist/index.ejs'),
  'utf8',
);

describe('the page of the queues', () => {
  it.each([
    ['fr', 'Files d’attente', 'fr-FR', 'Chargement'],
    ['en', 'Queues', 'en-GB', 'Loading'],
  ] as const)('in %s says so, and asks nothing of another site', (locale, title, lng, loading) => {
    const page = localPage(shipped, locale);
    expect(page).not.toMatch(/https?:\/\//);
    expect(page).toContain(`<html lang="${locale}"`);
    expect(page).toContain(`<title>${title}</title>`);
    expect(page).toContain(`"lng":"${lng}"`);
    expect(page).toMatch(new RegExp(`\\s${loading}\\s`));
    expect(page).toMatch(/<script id="__UI_CONFIG__" type="application\/json">\{.*\}<\/script>/);
    expect(page).toMatch(/static\/js\/main/);
  });

  it('describes its queues in the language of the reader', () => {
    const answer = '{"queues":[{"name":"mail","description":"Lettres à envoyer"}]}';
    expect(localAnswer(answer, 'fr')).toBe(answer);
    expect(localAnswer(answer, 'en')).toBe('{"queues":[{"name":"mail","description":"Letters to send"}]}');
  });
});
