import { Checkbox } from '@mantine/core';
import type { GuardianToConfirm } from '@seve/api-client';
import { dayInParis, readablePhone } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';

/** One unconfirmed guardian: student, contact, and doubts about it. */
export function GuardianWaiting({ guardian }: { guardian: GuardianToConfirm }) {
  const { t } = useTranslation('guardians');
  const format = useFormat();
  const { contactId, studentName, name, organisation, email, phone, typedAt, isOnPaper, doubts } = guardian;
  const facts = [
    ...[email, phone && readablePhone(phone), isOnPaper && t('on-paper')],
    t('typed', { day: format.mediumDay(dayInParis(new Date(typedAt))) }),
  ];
  return (
    <Checkbox
      value={contactId}
      label={
        <>
          <span className="strong">{studentName}</span>
          <br />
          {[name, organisation].filter(Boolean).join(', ')}
        </>
      }
      description={
        <>
          <span className="anywhere">{facts.filter(Boolean).join(' · ')}</span>
          {doubts.length > 0 && (
            <>
              <br />
              <strong>{[t('look-twice'), doubts.map((doubt) => t(`doubt.${doubt}`)).join(', ')].join(' ')}</strong>
            </>
          )}
        </>
      }
    />
  );
}
