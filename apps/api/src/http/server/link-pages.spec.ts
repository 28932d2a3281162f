import { describe, expect, it } from '@jest/globals';
import { isLinkPage } from './link-pages.js';

const NONE = new URLSearchParams();

describe('pages of links', () => {
  it.each(['signature', 'Signature/', 'convention', 'place', 'responsable', 'desabonnement/abc', 'adresse/annuler', 'connexion/lien'])(
    '/%s is one',
    (path) => expect(isLinkPage(path, NONE)).toBe(true),
  );

  it.each(['', 'offres', 'places', 'connexion', 'mes-places/1', 'entreprise/places'])('/%s is none', (path) =>
    expect(isLinkPage(path, NONE)).toBe(false),
  );

  it('any address with a token is one', () => expect(isLinkPage('offres', new URLSearchParams('token=abc'))).toBe(true));
});
