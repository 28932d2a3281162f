import { LOCALES, type Locale } from '@seve/domain';

const DEFAULT: Locale = 'fr';

function weighted(range: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
  const q = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='));
  const weight = q === undefined ? 1 : Number(q.slice(2));
  return { language: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 };
}

/** The language of ours that an Accept-Language header likes best; French when it names none. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '').slice(0, 500).split(',').map(weighted);
  wanted.sort((one, other) => other.weight - one.weight);
  for (const { language, weight } of wanted) {
    const known = LOCALES.find((locale) => locale === language);
    if (known && weight > 0) return known;
  }
  return DEFAULT;
}
