import { isCivilDate } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { type CallValues, needsName } from './call-values.js';

/** What the form of a call checks before it sends: a sentence, or null. The api checks it all again. */
export function useCallRules() {
  const { t } = useTranslation('escalations');
  return {
    outcome: (outcome: CallValues['outcome']) => (outcome === null ? t('record.missing') : null),
    spokeTo: (name: string, values: CallValues) => (needsName(values) && name.trim().length < 2 ? t('record.spoke-to-missing') : null),
    promisedOn: (day: string, { outcome }: CallValues) =>
      outcome === 'will_answer' && !isCivilDate(day) ? t('record.promised-missing') : null,
    reason: (reason: string, { outcome }: CallValues) => (outcome === 'refuses' && reason === '' ? t('record.reason-missing') : null),
  };
}
