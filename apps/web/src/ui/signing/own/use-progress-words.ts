import type { OwnSignedPlace } from '@seve/api-client';
import { isContractKind } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale.js';
import { useFormat } from '../../format/use-format.js';

/** Says how far a paper is that the reader has signed or will sign: when the reader signed, and whose signature is missing. */
export function useProgressWords(): (paper: Pick<OwnSignedPlace, 'kind' | 'signedAt' | 'waitsFor' | 'isSealed'>) => string {
  const { t } = useTranslation('agreement');
  const { t: say } = useTranslation('signatories');
  const format = useFormat();
  const names = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  return ({ kind, signedAt, waitsFor, isSealed }) => {
    const paper = isContractKind(kind) ? 'contract' : 'agreement';
    const missing = waitsFor.map(({ role, name }) => t('signed.missing', { name, role: say(`role.${paper}.${role}`, { context: kind }) }));
    return [
      signedAt && t('signed.by-you', { day: format.longInstant(signedAt) }),
      missing.length > 0 && t('signed.waits-for', { count: missing.length, names: names.format(missing) }),
      missing.length === 0 && (isSealed ? t('signed.by-all') : t('signed.being-sealed')),
    ]
      .filter(Boolean)
      .join(' ');
  };
}
