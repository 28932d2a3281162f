import type { Offer } from '@seve/database';
import type { OfferKind } from '@seve/domain';
import { communeByInsee } from '@seve/reference';
import { escapeHtml } from './page-head.js';

const EMPLOYMENT: Record<OfferKind, 'INTERN' | 'OTHER' | 'FULL_TIME'> = {
  observation: 'INTERN',
  pfmp: 'INTERN',
  internship: 'INTERN',
  immersion: 'INTERN',
  apprenticeship: 'OTHER',
  professionalisation: 'OTHER',
  job: 'FULL_TIME',
};

const paragraphs = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('');

/** Leaves out null and undefined properties. */
const known = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

function placeOf({ address, communeInsee, companySite }: Offer): object {
  const commune = communeByInsee(communeInsee);
  const [postcode, another] = commune?.postcodes ?? [];
  const street = address ?? (companySite.communeInsee === communeInsee ? companySite.address : null);
  return {
    '@type': 'Place',
    address: known({
      '@type': 'PostalAddress',
      streetAddress: street,
      postalCode: another === undefined ? postcode : undefined,
      addressLocality: commune?.name,
      addressCountry: 'FR',
    }),
  };
}

function salaryOf({ payCents, payMaxCents, payUnit }: Offer): object | undefined {
  if (payCents === null || payUnit === null) return undefined;
  const amount = payMaxCents === null ? { value: payCents / 100 } : { minValue: payCents / 100, maxValue: payMaxCents / 100 };
  return {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', ...amount, unitText: payUnit === 'hour' ? 'HOUR' : 'MONTH' },
  };
}

/** Returns the offer as a schema.org JobPosting. */
export function jobPosting(offer: Offer, url: string): object {
  const { company } = offer.companySite;
  return known({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: offer.title,
    description: paragraphs(offer.description),
    identifier: { '@type': 'PropertyValue', name: company.name, value: offer.id },
    url,
    datePosted: offer.publishedAt?.toISOString().slice(0, 10),
    validThrough: offer.expiresOn,
    employmentType: EMPLOYMENT[offer.kind],
    hiringOrganization: { '@type': 'Organization', name: company.name },
    jobLocation: placeOf(offer),
    baseSalary: salaryOf(offer),
    directApply: true,
  });
}
