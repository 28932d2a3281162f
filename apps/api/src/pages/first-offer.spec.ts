import { describe, expect, it } from '@jest/globals';
import type { OfferDetail } from '../offers/offers.dto.js';
import { firstOffer } from './first-offer.js';

const OFFER = {
  title: '<b>Labo</b>',
  kind: 'apprenticeship',
  companyName: 'Lin & Fils',
  communeName: 'Nesle',
  department: '80',
  address: null,
  site: { name: null, address: '1 rue "du Lin"', communeName: 'Nesle' },
  description: 'Vous analysez.\n<img src=x onerror=alert(1)>\n\nVous apprenez.',
  startFrom: '2027-09-01',
  startTo: null,
  durationWeeks: 52,
  expiresOn: null,
  payCents: 180_000,
  payMaxCents: 200_000,
  payUnit: 'month',
  weeklyMinutes: 2_100,
  rhythm: null,
  seats: 2,
  targetLevels: [5],
  languages: [{ language: 'de', level: 'b1' }],
  remote: 'none',
  housingOffered: true,
  welcomesDisability: false,
  minAge: 18,
  drivingLicenceNeeded: false,
  drivingLicenceReason: null,
  isReserved: false,
  skills: [{ ogr: '1', label: 'Doser <un> produit', need: 'required' }],
  occupations: [{ code: 'H1503', label: 'Technicien de laboratoire' }],
  hazards: [],
} as unknown as OfferDetail;

describe('the page of an offer, before any script', () => {
  it('says every fact in the language of the reader', () => {
    const fr = firstOffer(OFFER, 'fr').replaceAll(/[\u00a0\u202f]/g, ' ');
    for (const said of [
      'Apprentissage',
      '1er septembre 2027',
      '52 semaines',
      '1 800 € à 2 000 € par mois',
      '35 h par semaine',
      'allemand (B1)',
    ])
      expect(fr).toContain(`<dd>${said}</dd>`);
    expect(fr).toContain('<h3>Nécessaires dès le premier jour</h3>');
    expect(fr).toContain('<a href="/offres">Toutes les offres</a>');
    const en = firstOffer(OFFER, 'en');
    for (const said of ['Apprenticeship', '1 September 2027', '52 weeks', '€1,800 to €2,000 a month', 'from 18'])
      expect(en).toContain(`<dd>${said}</dd>`);
  });

  it('lets no word of a company out of its tags', () => {
    const html = firstOffer(OFFER, 'fr');
    expect(html).toContain('<h1>&lt;b&gt;Labo&lt;/b&gt;</h1>');
    expect(html).toContain('<p>Vous analysez.<br>&lt;img src=x onerror=alert(1)&gt;</p><p>Vous apprenez.</p>');
    expect(html).toContain('1 rue &quot;du Lin&quot;, Nesle (80)');
    expect(html).not.toMatch(/<(img|b|un)[ >]/);
  });
});
