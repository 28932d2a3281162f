import { siteReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../../../ui/lists/FactList.js';
import { LegalPart } from '../LegalPart.js';

/** Controller and data protection officer, as the operator configured them. */
export function Controller() {
  const { t } = useTranslation('legal');
  const { controller, publisher, address, dpo, dpoEmail, hosting } = useSuspenseQuery(siteReadOptions()).data.operator;
  const officer = [dpo, dpoEmail].filter((said) => said !== null).join(', ');
  return (
    <LegalPart title={t('privacy.controller.title')}>
      <FactList>
        <div>
          <dt>{t('privacy.controller.name')}</dt>
          <dd>{controller ?? publisher ?? t('unsaid')}</dd>
        </div>
        <div>
          <dt>{t('privacy.controller.address')}</dt>
          <dd>{address ?? t('unsaid')}</dd>
        </div>
        <div>
          <dt>{t('privacy.controller.dpo')}</dt>
          <dd className="anywhere">{officer === '' ? t('unsaid') : officer}</dd>
        </div>
        <div>
          <dt>{t('privacy.controller.hosting')}</dt>
          <dd>{hosting ?? t('unsaid')}</dd>
        </div>
      </FactList>
    </LegalPart>
  );
}
