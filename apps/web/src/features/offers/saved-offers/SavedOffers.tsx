import { Box, Flex } from '@mantine/core';
import type { SavedOfferView } from '@seve/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { LinkButton } from '../../../ui/actions/LinkButton.js';
import { SaveStar } from '../../../ui/actions/SaveStar.js';
import { ApplicationChip } from '../../../ui/chips/ApplicationChip.js';
import { OfferChip } from '../../../ui/chips/OfferChip.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { RelativeDay } from '../../../ui/format/RelativeDay.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { MoreRows } from '../../../ui/lists/MoreRows.js';
import { OfferKeyFacts } from '../../../ui/lists/OfferKeyFacts.js';
import { useOfferWords } from '../../../ui/wording/use-offer-words.js';
import { savedOffers } from './saved-offers.queries.js';

/** Offers that the student has saved, newest first, with their last day. */
export function SavedOffers() {
  const { t } = useTranslation('saved-offers');
  const list = useInfiniteQuery({ ...savedOffers, throwOnError: true });
  const saved = list.data?.pages.flatMap(({ items }) => items) ?? [];
  useFocusAfterRemoval(saved.length);
  return (
    <Page width="reading">
      <PageHead title={t('title')} context={t('context')} />
      {saved.length === 0 && !list.isPending && (
        <EmptyState title={t('none')} action={<LinkButton to="/offres">{t('find')}</LinkButton>}>
          {t('none-why')}
        </EmptyState>
      )}
      <ul className="bare-list">
        {saved.map((one) => (
          <SavedOffer key={one.offer.id} saved={one} />
        ))}
      </ul>
      <MoreRows {...list} />
    </Page>
  );
}

/** Moves the focus when a row is removed, because its button disappears with it. */
function useFocusAfterRemoval(count: number): void {
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body) focusHeading();
    before.current = count;
  }, [count]);
}

function SavedOffer({ saved: { offer, status, isOpen, applied } }: { saved: SavedOfferView }) {
  const { t } = useTranslation('saved-offers');
  const words = useOfferWords();
  const canBeRead = status === 'published' || applied !== null;
  return (
    <Flex component="li" gap="sm" align="flex-start" justify="space-between" py="field" className="ruled">
      <div>
        <h2 className="row-title">
          {canBeRead ? (
            <Link to="/offres/$offerId" params={{ offerId: offer.id }}>
              {offer.title}
            </Link>
          ) : (
            offer.title
          )}
        </h2>
        <Box component="p" mb="xs">
          {offer.companyName}
          <span className="dimmed">, {words.place(offer)}</span>
        </Box>
        <OfferKeyFacts offer={offer} />
        <Flex gap="xs" align="center" wrap="wrap" mt="xs" className="small">
          {applied === null ? <Until offer={offer} status={status} isOpen={isOpen} /> : <ApplicationChip status={applied} />}
          {applied !== null && <Link to="/mes-candidatures">{t('my-application')}</Link>}
        </Flex>
      </div>
      <SaveStar offer={offer} />
    </Flex>
  );
}

function Until({ offer: { expiresOn }, status, isOpen }: Pick<SavedOfferView, 'offer' | 'status' | 'isOpen'>) {
  const { t } = useTranslation('saved-offers');
  const format = useFormat();
  if (!isOpen) {
    return (
      <>
        <OfferChip status={status === 'published' ? 'expired' : status} />
        <span className="dimmed">{status === 'paused' ? t('paused') : t('over')}</span>
      </>
    );
  }
  if (expiresOn === null) return <span className="dimmed">{t('open-ended')}</span>;
  return (
    <span>
      {t('until', { day: format.mediumDay(expiresOn) })}
      <RelativeDay at={expiresOn} />.
    </span>
  );
}
