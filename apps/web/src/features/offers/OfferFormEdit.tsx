import { type OfferDetail, offersReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import { OfferChip } from '../../ui/OfferChip.js';
import { CloseOffer } from './CloseOffer.js';
import { OfferEnded } from './OfferEnded.js';
import { OfferForm } from './OfferForm.js';
import css from './OfferForm.module.css';
import { valuesOf } from './offer-form-values.js';
import { PendingCompany } from './PendingCompany.js';
import { useAfterSaving } from './use-after-saving.js';

/** A draft or a published offer is changed; one that has ended is read. */
export function OfferFormEdit() {
  const { offerId } = useParams({ from: '/entreprise/offres/$offerId' });
  const offer = useSuspenseQuery(offersReadOptions({ path: { id: offerId } })).data;
  const after = useAfterSaving();
  const isEditable = offer.status === 'draft' || offer.status === 'published';
  return (
    <Page width="work">
      <PageHead title={offer.title} place={offer.company.name} context={<State offer={offer} />} acts={<CloseOffer offer={offer} />} />
      <PendingCompany />
      {isEditable ? (
        <OfferForm
          key={offer.id}
          offer={offer}
          base={valuesOf(offer)}
          companyName={offer.company.name}
          onSaved={after.changed}
          onPublished={after.published}
        />
      ) : (
        <OfferEnded offer={offer} />
      )}
    </Page>
  );
}

function State({ offer: { id, status } }: { offer: OfferDetail }) {
  const { t } = useTranslation('company-offers');
  return (
    <p className={css.state}>
      <OfferChip status={status} />
      {status === 'draft' ? (
        <span>{t('form.draft-context')}</span>
      ) : (
        <>
          <Link to="/entreprise/offres/$offerId/candidatures" params={{ offerId: id }}>
            {t('form.see-applications')}
          </Link>
          {status === 'published' && (
            <Link to="/offres/$offerId" params={{ offerId: id }}>
              {t('published.see')}
            </Link>
          )}
        </>
      )}
    </p>
  );
}
