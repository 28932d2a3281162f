import { siteReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../../ui/lists/FactList.js';
import { Contact } from './Contact.js';
import { LegalPage } from './LegalPage.js';
import { LegalPart } from './LegalPart.js';

const FACTS = ['publisher', 'address', 'director', 'hosting'] as const;

export function NoticeScreen() {
  const { t } = useTranslation('legal');
  const { operator } = useSuspenseQuery(siteReadOptions()).data;
  return (
    <LegalPage title={t('notice.title')} context={t('notice.context')}>
      <LegalPart title={t('notice.who')}>
        <FactList>
          {FACTS.map((fact) => (
            <div key={fact}>
              <dt>{t(`notice.fact.${fact}`)}</dt>
              <dd>{operator[fact] ?? t('unsaid')}</dd>
            </div>
          ))}
        </FactList>
      </LegalPart>
      <LegalPart title={t('contact')}>
        <Contact />
      </LegalPart>
      <LegalPart title={t('notice.rights')} text={t('notice.rights-text')} />
    </LegalPage>
  );
}
