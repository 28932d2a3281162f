import type { ApplicationEnding } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { Quote } from './Quote.js';

/** What was said with the end, by whoever brought it about. */
export function OwnEnding({ ending: { reason, message } }: { ending: ApplicationEnding }) {
  const { t } = useTranslation('applications');
  return (
    <>
      {reason && <p className="small">{t('ending.reason', { reason: t(`leave.reasons.${reason}`) })}</p>}
      {message && <Quote text={message} by={t('ending.message.you')} />}
    </>
  );
}
