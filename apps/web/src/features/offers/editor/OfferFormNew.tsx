import { companiesOwnOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../session.js';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { PendingCompany } from '../manage/PendingCompany.js';
import { OfferForm } from './OfferForm.js';
import { newOfferOf } from './saving/offer-form-draft.js';
import { UnfinishedOffers } from './saving/UnfinishedOffers.js';
import { useAfterSaving } from './saving/use-after-saving.js';
import { withUsualDates } from './values/new-offer.js';
import { emptyOffer } from './values/offer-form-values.js';

/** Each opening of this page is a form, and a draft, of its own; those begun before are offered first. */
export function OfferFormNew() {
  const { t } = useTranslation('company-offers');
  const { name } = useSuspenseQuery(companiesOwnOptions()).data;
  const { saisie } = useSearch({ from: '/entreprise/offres/nouvelle' });
  const opened = useLocation({ select: ({ state }) => state.__TSR_key ?? '' });
  const formId = saisie ?? opened;
  return (
    <Page width="work">
      <PageHead title={t('form.new')} place={name} context={t('form.new-context')} />
      <PendingCompany />
      <NewOffer key={formId} formId={formId} />
    </Page>
  );
}

function NewOffer({ formId }: { formId: string }) {
  const { name, sites } = useSuspenseQuery(companiesOwnOptions()).data;
  const site = sites.find(({ closedAt }) => closedAt === null);
  const contactAccountId = useAccount().id;
  const { today } = useFormat();
  const place = { companySiteId: site?.id, contactAccountId, communeInsee: site?.communeInsee ?? '', communeName: site?.communeName ?? '' };
  const after = useAfterSaving();
  const [offerId, setOfferId] = useState<string | null>(null);
  return (
    <>
      <UnfinishedOffers formId={formId} offerId={offerId} />
      <OfferForm
        offer={null}
        draftId={newOfferOf(formId)}
        base={withUsualDates(emptyOffer(place), today)}
        companyName={name}
        onCreated={setOfferId}
        onSaved={after.created}
        onPreview={after.previewed}
        onPublished={after.published}
      />
    </>
  );
}
