import { studentFileTicketsListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import css from './RuledList.module.css';

/** The last twenty openings of the student's file by coordinators: who, when and why. */
export function OwnFileTickets() {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  const { items } = useSuspenseQuery(studentFileTicketsListOptions()).data;
  return (
    <FormSection title={t('tickets.title')} hint={items.length === 0 ? t('tickets.none') : t('tickets.hint')}>
      {items.length > 0 && (
        <ul className={`bare-list ${css.list}`}>
          {items.map(({ id, openedAt, act, readerRole, companyName, reason }) => (
            <li key={id}>
              <p>{reason === null ? t(`tickets.act.${act}`) : t('tickets.reason', { reason })}</p>
              <p className="small dimmed">
                {t('tickets.when', { who: companyName ?? t(`roles:${readerRole}.reader`), when: format.longInstant(openedAt) })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </FormSection>
  );
}
