import { internationalPhone, isCivilDate } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { PASSWORD_MIN } from './lengths.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Returns the checks of the forms in this folder: an error sentence, or null. The api repeats all of them. */
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
    code: (value: string) => filled(value) ?? (/^\D*(\d\D*){6}$/.test(value) ? null : t('fault.code')),
    phone: (value: string) => filled(value) ?? (internationalPhone(value) === null ? t('fault.phone') : null),
    day: (value: string) => filled(value) ?? (isCivilDate(value) ? null : t('fault.day')),
  };
}
