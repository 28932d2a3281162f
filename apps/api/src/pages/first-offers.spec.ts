import { describe, expect, it } from '@jest/globals';
import type { ListedOffer } from '../offers/search/offer-search.dto.js';
import { firstList } from './first-offers.js';

const offer = (title: string) => ({ id: '1', title, companyName: 'Lin & Fils', communeName: 'Nesle', department: '80' }) as ListedOffer;

describe('the first offers of the list, before any script', () => {
  it('are links with company and place, and lets no text out of its tags', () => {
    const html = firstList({ items: [offer('</main><script>alert(1)</script>')], next: null, count: 1 });
    expect(html).toContain('<h1>1 offre</h1>');
    expect(html).toContain('<a href="/offres/1">&lt;/main&gt;&lt;script&gt;');
    expect(html).toContain('<p><b>Lin &amp; Fils</b>, Nesle (80)</p>');
    expect(html).not.toContain('<script');
  });

  it('say "1 000 or more" where no more are counted', () => {
    expect(firstList({ items: [offer('Technicien')], next: null, count: 1_000 })).toContain('<h1>1\u202f000 offres ou plus</h1>');
  });

  it('are nothing when no offer is published', () => {
    expect(firstList({ items: [], next: null, count: 0 })).toBe('');
  });
});
