import { companiesOwnOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../session.js';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { PendingCompany } from '../manage/PendingCompany.js';
import { OfferForm } from './OfferForm.js';
import { useAfterSaving } from './saving/use-after-saving.js';
import { withUsualDates } from './values/new-offer.js';
import { emptyOffer } from './values/offer-form-values.js';

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
