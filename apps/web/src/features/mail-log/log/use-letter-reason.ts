import type { EmailView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';

/** Reasons that Sève writes as one word; any other is what the mail server said. */
const OURS = ['bounce', 'complaint', 'account-gone', 'address-changed', 'preference', 'quiet-august', 'student-left'];

/** Why a letter has not arrived, in a sentence; null when there is nothing to say. */
export function useLetterReason({ error }: Pick<EmailView, 'error'>): string | null {
  const { t } = useTranslation('mail-log');
  if (error === null) return null;
  return OURS.includes(error) ? t(`reason.${error}`) : error;
}
