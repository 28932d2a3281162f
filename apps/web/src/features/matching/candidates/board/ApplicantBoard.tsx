import { Button, Flex, Group } from '@mantine/core';
import { type OfferDetail, offersReadOptions } from '@seve/api-client';
import type { OfferStatus } from '@seve/domain';
import { IconShieldCheck } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { OfferChip } from '../../../../ui/chips/OfferChip.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { applicants } from '../candidates.queries.js';
import { CandidateBand } from './CandidateBand.js';
import { StageBoard } from './StageBoard.js';
import { byStage, STAGES } from './stages.js';

/** Statuses in which an offer is not published; its page is then a preview. */
const UNSEEN: readonly OfferStatus[] = ['draft', 'changes_requested', 'submitted'];

/** Applications to one offer, by stage. */
export function ApplicantBoard() {
  const { t } = useTranslation('candidates');
  const { offerId } = useParams({ from: '/entreprise/offres/$offerId/candidatures' });
  const { etape } = useSearch({ from: '/entreprise/offres/$offerId/candidatures' });
  const offer = useSuspenseQuery(offersReadOptions({ path: { id: offerId } })).data;
  const list = useSuspenseInfiniteQuery(applicants(offerId));
  const columns = byStage(list.data.pages.flatMap(({ items }) => items));
  const isEmpty = STAGES.every((stage) => columns[stage].length === 0);
  return (
    <Page width="work">
      <PageHead
        title={offer.title}
        documentTitle={t('board.window', { title: offer.title })}
        place={t('board.place', { company: offer.companyName, commune: offer.communeName })}
        context={<Facts offer={offer} />}
        acts={
          <Group gap="xs">
            <LinkButton
              variant="default"
              to={UNSEEN.includes(offer.status) ? '/entreprise/offres/$offerId/apercu' : '/offres/$offerId'}
              params={{ offerId }}
            >
              {t('board.offer')}
            </LinkButton>
            <LinkButton variant="subtle" to="/entreprise/offres/$offerId" params={{ offerId }}>
              {t('board.change')}
            </LinkButton>
          </Group>
        }
      />
      {isEmpty ? (
        <EmptyState title={t('board.empty')}>{offer.status === 'published' ? t('board.empty-why') : t('board.empty-ended')}</EmptyState>
      ) : (
        <>
          <StageBoard columns={columns} asked={etape} />
          {list.hasNextPage && (
            <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('board.more')}
            </Button>
          )}
          <Flex component="p" gap="xs" align="flex-start" justify="center" pt="lg" className="small dimmed">
            <IconShieldCheck size={18} stroke={1.6} aria-hidden="true" />
            <span>{t('board.half')}</span>
          </Flex>
        </>
      )}
      {offer.status === 'published' && <CandidateBand offerId={offerId} />}
    </Page>
  );
}

function Facts({ offer }: { offer: OfferDetail }) {
  const { t } = useTranslation('candidates');
  const words = useOfferWords();
  const format = useFormat();
  const facts = [
    words.kind(offer.kind),
    words.dates(offer),
    `${t('board.seats', { count: offer.seats })}, ${t('board.left', { count: offer.seatsLeft })}`,
    offer.status === 'published' && offer.expiresOn !== null && t('board.until', { day: format.shortDay(offer.expiresOn) }),
  ].filter(Boolean);
  return (
    <Flex component="p" rowGap="xs" columnGap="md" align="center" wrap="wrap">
      <OfferChip status={offer.status} isWithdrawn={offer.isWithdrawn} />
      <span>{facts.join(' · ')}</span>
    </Flex>
  );
}
