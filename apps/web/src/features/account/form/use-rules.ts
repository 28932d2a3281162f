import { internationalPhone, isCivilDate } from '@seve/domain';
import { compactSiret, isSiret } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { PASSWORD_MIN, SIRET_LENGTH } from './lengths.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What the forms of this folder check before they send: a sentence, or null. The api checks it all again. */
export function useRules() {
  const { t } = useTranslation('account');
  const filled = (value: string) => (value.trim() === '' ? t('fault.missing') : null);
  return {
    filled,
    email: (value: string) => filled(value) ?? (EMAIL.test(value.trim()) ? null : t('fault.email')),
    newPassword(value: string) {
      const count = Array.from(value).length;
      return filled(value) ?? (count < PASSWORD_MIN ? t('fault.password', { min: PASSWORD_MIN, count }) : null);
    },
    phone: (value: string) => filled(value) ?? (internationalPhone(value) === null ? t('fault.phone') : null),
    day: (value: string) => filled(value) ?? (isCivilDate(value) ? null : t('fault.day')),
    siret(value: string) {
      const digits = compactSiret(value);
      if (/\D/.test(digits)) return t('fault.siret-digits');
      if (digits.length !== SIRET_LENGTH) return filled(value) ?? t('fault.siret-length', { count: digits.length });
      return isSiret(digits) ? null : t('fault.siret-key');
    },
  };
}
