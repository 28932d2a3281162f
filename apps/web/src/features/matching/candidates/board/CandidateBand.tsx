import { Box, Button, Flex } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../ui/layout/Columns.js';
import { candidates } from '../candidates.queries.js';
import css from './CandidateBand.module.css';
import { CandidateCard } from './CandidateCard.js';
import { CandidateListState } from './CandidateListState.js';

/** Number of cards in the first row; the others are shown on demand. */
const FIRST = 4;

/**
 * Pseudonymous students who opted in and whom the offer suits, from the last computed list. Placed below the applicants, who wait for a
 * response.
 */
export function CandidateBand({ offerId }: { offerId: string }) {
  const { t } = useTranslation('candidates');
  const list = useSuspenseInfiniteQuery(candidates(offerId));
  const found = list.data.pages.flatMap(({ items }) => items);
  const [isFolded, setFolded] = useState(true);
  const shown = isFolded ? found.slice(0, FIRST) : found;
  const more = isFolded ? () => setFolded(false) : () => void list.fetchNextPage();
  const [newest] = list.data.pages;
  return (
    <section className={`ruled ${css.band}`} aria-labelledby="candidates">
      <Flex rowGap="xxs" columnGap="lg" align="baseline" justify="space-between" wrap="wrap">
        <Flex component="h2" gap="xs" align="baseline" id="candidates" className="h3">
          {t('band.title')}{' '}
          {newest?.state === 'made' && (
            <Box component="span" fz="1.1875rem" className="num dimmed">
              {newest.count}
            </Box>
          )}
        </Flex>
        <Link to="/entreprise/vivier">{t('pool.see')}</Link>
      </Flex>
      {newest && <CandidateListState list={newest} />}
      {found.length > 0 && (
        <>
          <Columns component="ul" columns="repeat(auto-fill, minmax(min(100%, 18rem), 1fr))" gap="sm" className={`bare-list ${css.cards}`}>
            {shown.map((candidate) => (
              <li key={candidate.id}>
                <CandidateCard candidate={candidate} offerId={offerId} />
              </li>
            ))}
          </Columns>
          {(shown.length < found.length || list.hasNextPage) && (
            <Box component="p" mt="md">
              <Button variant="default" loading={list.isFetchingNextPage} onClick={more}>
                {t('band.more')}
              </Button>
            </Box>
          )}
        </>
      )}
    </section>
  );
}
