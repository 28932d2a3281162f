import { studentFileTicketsListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FactList } from '../../../../ui/lists/FactList.js';
import { AccountPart } from '../mine/AccountPart.js';

/** The last twenty accesses to the student's file, from the audit log. */
export function ReadingsPart() {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  const { items } = useSuspenseQuery(studentFileTicketsListOptions()).data;
  return (
    <AccountPart id="my-data-readings" title={t('tickets.title')}>
      <p className="dimmed">{items.length === 0 ? t('tickets.none') : t('tickets.hint')}</p>
      {items.length > 0 && (
        <FactList>
          {items.map(({ id, openedAt, act, readerRole, companyName, reason }) => (
            <div key={id}>
              <dt>{reason === null ? t(`tickets.act.${act}`) : t('tickets.reason', { reason })}</dt>
              <dd>{t('tickets.when', { who: companyName ?? t(`roles:${readerRole}.reader`), when: format.longInstant(openedAt) })}</dd>
            </div>
          ))}
        </FactList>
      )}
    </AccountPart>
  );
}
