import { companiesOwnOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../session.js';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import { useFormat } from '../../ui/use-format.js';
import { withUsualDates } from './new-offer.js';
import { OfferForm } from './OfferForm.js';
import { emptyOffer } from './offer-form-values.js';
import { PendingCompany } from './PendingCompany.js';
import { useAfterSaving } from './use-after-saving.js';

export function OfferFormNew() {
  const { t } = useTranslation('company-offers');
  const { name, sites } = useSuspenseQuery(companiesOwnOptions()).data;
  const [site] = sites;
  const contactAccountId = useAccount().id;
  const { today } = useFormat();
  const place = { companySiteId: site?.id, contactAccountId, communeInsee: site?.communeInsee ?? '', communeName: site?.communeName ?? '' };
  const after = useAfterSaving();
  return (
    <Page width="work">
      <PageHead title={t('form.new')} place={name} context={t('form.new-context')} />
      <PendingCompany />
      <OfferForm
        offer={null}
        base={withUsualDates(emptyOffer(place), today)}
        companyName={name}
        onSaved={after.created}
        onPreview={after.previewed}
        onPublished={after.published}
      />
    </Page>
  );
}
