import { siteReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/** E-mail address of the operator, or a sentence that none is configured. */
export function Contact() {
  const { t } = useTranslation('legal');
  const { contactEmail } = useSuspenseQuery(siteReadOptions()).data.operator;
  return <p>{contactEmail ? <a href={`mailto:${contactEmail}`}>{contactEmail}</a> : t('no-contact')}</p>;
}
