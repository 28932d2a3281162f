import { describe, expect, it } from '@jest/globals';
import type { ListedOffer } from '../../core/offers/offer-card.dto.js';
import { firstList } from './first-offers.js';

const NONE = new URLSearchParams();
const offer = (title: string) =>
  ({
    id: '1',
    title,
    kind: 'internship',
    companyName: 'Lin & Fils',
    communeName: 'Nesle',
    department: '80',
    startFrom: '2027-02-01',
    durationWeeks: 8,
    payCents: 65_000,
    payMaxCents: null,
    payUnit: 'month',
  }) as ListedOffer;

describe('the first offers of the list, before any script', () => {
  it('are links with company and place, and let no text out of its tags', () => {
    const html = firstList({ items: [offer('</main><script>alert(1)</script>')], next: null, count: 1 }, NONE, 'fr');
    expect(html).toContain('<h1>1 offre</h1>');
    expect(html).toContain('<a href="/offres/1">&lt;/main&gt;&lt;script&gt;');
    expect(html).toContain('<p><b>Lin &amp; Fils</b>, Nesle (80)</p>');
    expect(html).not.toContain('<script');
  });

  it('say kind, dates and pay in the language of the reader', () => {
    const list = { items: [offer('Technicien')], next: null, count: 1 };
    expect(firstList(list, NONE, 'fr').replace(/\s/g, ' ')).toContain(
      '<p>Stage · 8 semaines, dès le 1er février 2027 · 650 € par mois</p>',
    );
    expect(firstList(list, NONE, 'en')).toContain('<p>Internship · 8 weeks, from 1 February 2027 · €650 a month</p>');
    expect(firstList(list, NONE, 'en')).toContain('<h1>1 offer</h1>');
  });

  it('lead to the next page, with the filters of this one', () => {
    const html = firstList(
      { items: [offer('Technicien')], next: 'a&b', count: 20 },
      new URLSearchParams({ q: '"lin"', cursor: 'old' }),
      'fr',
    );
    expect(html).toContain('<a rel="next" href="/offres?q=%22lin%22&amp;cursor=a%26b">Offres suivantes</a>');
  });

  it('lead back to the first page from a later one, and from no other', () => {
    const later = firstList(
      { items: [offer('Technicien')], next: null, count: 20 },
      new URLSearchParams({ q: 'lin', cursor: 'old' }),
      'en',
    );
    expect(later).toContain('<a rel="first" href="/offres?q=lin">Back to the first offers</a>');
    expect(firstList({ items: [offer('Technicien')], next: null, count: 20 }, NONE, 'fr')).not.toContain('rel="first"');
  });

  it('say "1 000 or more" where no more are counted', () => {
    const html = firstList({ items: [offer('Technicien')], next: null, count: 1_000 }, NONE, 'fr');
    expect(html).toContain('<h1>1\u202f000 offres ou plus</h1>');
  });

  it('say so when there is none', () => {
    expect(firstList({ items: [], next: null, count: 0 }, NONE, 'fr')).toContain('<h1>Aucune offre</h1>');
  });
});
