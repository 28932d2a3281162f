import { companiesOwnOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import { OfferForm } from './OfferForm.js';
import { emptyOffer } from './offer-form-values.js';
import { PendingCompany } from './PendingCompany.js';
import { useAfterSaving } from './use-after-saving.js';

export function OfferFormNew() {
  const { t } = useTranslation('company-offers');
  const { name, sites } = useSuspenseQuery(companiesOwnOptions()).data;
  const site = sites[0] ?? { communeInsee: '', communeName: '' };
  const after = useAfterSaving();
  return (
    <Page width="work">
      <PageHead title={t('form.new')} place={name} context={t('form.new-context')} />
      <PendingCompany />
      <OfferForm offer={null} base={emptyOffer(site)} companyName={name} onSaved={after.created} onPublished={after.published} />
    </Page>
  );
}
