import { Flex } from '@mantine/core';
import { type OfferDetail, offersReadOptions } from '@seve/api-client';
import { isOnline } from '@seve/domain';
import { IconEyeOff } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { OfferChip } from '../../../../ui/chips/OfferChip.js';
import { OfferMenu } from '../manage/acts/OfferMenu.js';
import { PendingCompany } from '../manage/PendingCompany.js';
import { PreparedBy } from '../manage/PreparedBy.js';
import { PayBelowMinimum } from './law/PayBelowMinimum.js';
import { OfferEnded } from './OfferEnded.js';
import { OfferForm } from './OfferForm.js';
import css from './OfferForm.module.css';
import { OfferWaiting } from './publication/OfferWaiting.js';
import { useAfterSaving } from './saving/use-after-saving.js';
import { isEditable, isUnsent, offerValuesOf } from './values/offer-form-values.js';

/**
 * Page of an existing offer: an editable form for a draft, a returned, published or paused offer; read-only for one that waits for the
 * campus or has ended.
 */
export function OfferFormEdit() {
  const { offerId } = useParams({ from: '/entreprise/offres/$offerId' });
  const offer = useSuspenseQuery(offersReadOptions({ path: { id: offerId } })).data;
  const after = useAfterSaving();
  return (
    <Page width="work">
      <PageHead
        title={offer.title}
        place={offer.company.name}
        context={<State offer={offer} />}
        acts={<OfferMenu offer={offer} isWide />}
      />
      <PendingCompany />
      {offer.isWithdrawn && isUnsent(offer.status) && <OfferWithdrawn />}
      <PayBelowMinimum reason={offer.own?.belowMinimum ?? null} />
      {isEditable(offer.status) ? (
        <OfferForm
          // Remounts after a withdrawal: frozen fields become editable, and the next save is based on a new version.
          key={`${offer.id} ${isOnline(offer.status)}`}
          offer={offer}
          draftId={offer.id}
          base={offerValuesOf(offer)}
          companyName={offer.company.name}
          onSaved={after.changed}
          onPreview={after.previewed}
          onPublished={after.published}
        />
      ) : (
        <ReadOnly offer={offer} />
      )}
    </Page>
  );
}

const ReadOnly = ({ offer }: { offer: OfferDetail }) =>
  offer.status === 'submitted' ? <OfferWaiting offer={offer} /> : <OfferEnded offer={offer} />;

/** Notice on a withdrawn offer: its applications stay, and it has to be published again. */
function OfferWithdrawn() {
  const { t } = useTranslation('company-offers');
  return (
    <Flex component="section" direction="column" gap="xs" className={css.withdrawn} aria-labelledby="offer-withdrawn">
      <Flex component="h2" gap="xs" align="center" id="offer-withdrawn" ff="var(--font-text)" lts={0} className="compact strong">
        <IconEyeOff size={20} stroke={1.6} aria-hidden="true" />
        {t('withdrawn.title')}
      </Flex>
      <p>{t('withdrawn.then')}</p>
    </Flex>
  );
}

function State({ offer: { id, status, isWithdrawn, own } }: { offer: OfferDetail }) {
  const { t } = useTranslation('company-offers');
  return (
    <Flex component="p" rowGap="xs" columnGap="md" align="center" wrap="wrap">
      <OfferChip status={status} isWithdrawn={isWithdrawn} />
      {status === 'submitted' && <span>{t('waiting.context')}</span>}
      {isUnsent(status) && <span>{isWithdrawn ? t('withdrawn.context') : t('form.draft-context')}</span>}
      {status === 'draft' && <PreparedBy by={own?.preparedBy ?? null} />}
      {(isWithdrawn || (status !== 'submitted' && !isUnsent(status))) && (
        <Link to="/entreprise/offres/$offerId/candidatures" params={{ offerId: id }}>
          {t('form.see-applications')}
        </Link>
      )}
      {status === 'published' && (
        <Link to="/offres/$offerId" params={{ offerId: id }}>
          {t('published.see')}
        </Link>
      )}
    </Flex>
  );
}
