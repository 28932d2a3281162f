import type { ApplicationForStudent } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { Quote } from '../Quote.js';

/** What was said with the end, by whoever brought it about. */
export function OwnEnding({ application: { ending, company } }: { application: ApplicationForStudent }) {
  const { t } = useTranslation('applications');
  if (ending === null) return null;
  const { by, reason, message } = ending;
  const own = { student: t('ending.message.you'), teacher: t('message-of-school') };
  const who = by === 'student' || by === 'teacher' ? own[by] : t('message-of', { company: company.name });
  return (
    <>
      {reason && <p className="small">{t('ending.reason', { reason: t(`leave.reasons.${reason}`) })}</p>}
      {message && <Quote text={message} by={who} />}
    </>
  );
}
