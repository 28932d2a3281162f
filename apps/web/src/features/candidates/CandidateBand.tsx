import { Button } from '@mantine/core';
import type { CandidateList } from '@seve/api-client';
import { IconEyeOff } from '@tabler/icons-react';
import { type InfiniteData, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCandidateMoves } from '../../api/use-moves.js';
import { MovedNotice } from '../../ui/MovedNotice.js';
import { useHeldList } from '../../ui/use-held-list.js';
import css from './CandidateBand.module.css';
import { CandidateCard } from './CandidateCard.js';
import { candidates } from './candidates.queries.js';

/** One row: those who applied stay in sight. */
const FIRST = 4;

const idsOf = ({ pages }: InfiniteData<CandidateList>) => pages.flatMap(({ items }) => items.map(({ id }) => id));

/** Above those who applied: opted-in students whom the post suits, without a name. */
export function CandidateBand({ offerId }: { offerId: string }) {
  const { t } = useTranslation('candidates');
  const list = useSuspenseInfiniteQuery(candidates(offerId));
  const { shown: held, hasMoved, showFresh, area } = useHeldList(list.data, idsOf);
  useCandidateMoves(offerId, candidates(offerId).queryKey);
  const found = held.pages.flatMap(({ items }) => items);
  const [isFolded, setFolded] = useState(true);
  const shown = isFolded ? found.slice(0, FIRST) : found;
  const more = isFolded ? () => setFolded(false) : () => void list.fetchNextPage();
  const count = held.pages[0]?.count ?? 0;
  return (
    <section ref={area} className={css.band} aria-labelledby="candidates">
      <MovedNotice of="candidates" hasMoved={hasMoved} onRefresh={showFresh} />
      <div className={css.head}>
        <h2 id="candidates" className={css.title}>
          {t('band.title')} <span className={`num dimmed ${css.count}`}>{count}</span>
        </h2>
        <Link to="/entreprise/vivier">{t('pool.see')}</Link>
      </div>
      {found.length === 0 ? (
        <p className={css.none}>
          <IconEyeOff size={18} stroke={1.6} aria-hidden="true" />
          <span>{t('band.none')}</span>
        </p>
      ) : (
        <>
          <p className="small dimmed">{t('band.what')}</p>
          {held.pages[0]?.isBeingRescored && (
            <p className="small strong" role="status">
              {t('band.rescored')}
            </p>
          )}
          <ul className={`bare-list ${css.cards}`}>
            {shown.map((candidate) => (
              <li key={candidate.id}>
                <CandidateCard candidate={candidate} offerId={offerId} />
              </li>
            ))}
          </ul>
          {(shown.length < found.length || list.hasNextPage) && (
            <p className={css.more}>
              <Button variant="default" loading={list.isFetchingNextPage} onClick={more}>
                {t('band.more')}
              </Button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
