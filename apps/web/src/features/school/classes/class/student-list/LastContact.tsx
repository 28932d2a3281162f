import type { ClassStudent } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { RelativeDay } from '../../../../../ui/format/RelativeDay.js';
import css from './Under.module.css';

/** Date and channel of the last contact. */
export function LastContact({ contact }: { contact: ClassStudent['lastContact'] }) {
  const { t } = useTranslation('classes');
  if (!contact) return t('table.never');
  return (
    <>
      <RelativeDay at={contact.on} /> <span className={`micro ${css.under}`}>{t(`contact.${contact.kind}`)}</span>
    </>
  );
}
