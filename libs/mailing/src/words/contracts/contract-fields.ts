import { contractFieldLabel, type Locale } from '@seve/domain';

const WHOLE: Record<Locale, string> = { fr: 'L’ensemble', en: 'The whole' };

/** Returns the name of a field from the path of a remark; null is the whole part. */
export const contractFieldName = (path: string | null, locale: Locale): string =>
  contractFieldLabel(path?.split('.')[0] ?? '', locale) ?? WHOLE[locale];
