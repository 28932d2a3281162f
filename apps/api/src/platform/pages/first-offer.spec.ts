import { describe, expect, it } from '@jest/globals';
import type { OfferDetail } from '../../offers/offers/offers.dto.js';
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
  rhythm: 'Trois semaines sur <place>',
  certificationWanted: 'but-chimie',
  workStudyBlocks: [
    { from: '2027-09-06', to: '2027-09-24', at: 'company' },
    { from: '2027-12-27', to: '2028-01-07', at: 'school' },
  ],
  legalPay: {
    rows: [{ ageBand: '18-20', percents: [43, 51, 67], monthCents: [78_432, 93_024, 122_208] }],
    article: 'D6222-26',
    isPublished: false,
    smicHourCents: 1_202,
    smicMonthCents: 182_303,
    smicFrom: '2026-01-01',
    smicSource: 'Décret n° 2025-1228',
  },
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

  it.each([
    [
      'fr',
      ['<dt>Diplôme souhaité</dt><dd>', '<h2>Le salaire minimal d’apprentissage</h2>', '18 à 20 ans', '784,32 €', '43 %', '1 823,03 €'],
      ['<dt>Dans l’entreprise</dt><dd>du 6 septembre au 24 septembre 2027</dd>', '<dd>du 27 décembre 2027 au 7 janvier 2028</dd>'],
    ],
    [
      'en',
      ['<dt>Diploma wanted</dt><dd>', '<h2>The least pay of an apprentice</h2>', '18 to 20', '€784.32', '43%', '€1,823.03'],
      ['<dt>In the company</dt><dd>6 September to 24 September 2027</dd>', '<dd>27 December 2027 to 7 January 2028</dd>'],
    ],
  ] as const)('says the diploma, the least pay of the law and the periods, in %s', (locale, facts, periods) => {
    const html = firstOffer(OFFER, locale).replaceAll(/[\u00a0\u202f]/g, ' ');
    for (const said of [...facts, ...periods, 'D6222-26', 'Décret n° 2025-1228', '<p>Trois semaines sur &lt;place&gt;</p>'])
      expect(html).toContain(said);
    const job = firstOffer({ ...OFFER, certificationWanted: null, rhythm: null, workStudyBlocks: [], legalPay: null }, locale);
    expect(job).not.toContain('<table>');
    expect(job).not.toContain(locale === 'fr' ? 'Le rythme' : 'The rhythm');
  });

  it('lets no word of a company out of its tags', () => {
    const html = firstOffer(OFFER, 'fr');
    expect(html).toContain('<h1>&lt;b&gt;Labo&lt;/b&gt;</h1>');
    expect(html).toContain('<p>Vous analysez.<br>&lt;img src=x onerror=alert(1)&gt;</p><p>Vous apprenez.</p>');
    expect(html).toContain('1 rue &quot;du Lin&quot;, Nesle (80)');
    expect(html).not.toMatch(/<(img|b|un)[ >]/);
  });
});
