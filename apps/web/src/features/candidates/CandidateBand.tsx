import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './CandidateBand.module.css';
import { CandidateCard } from './CandidateCard.js';
import { candidates } from './candidates.queries.js';

/** One row: those who applied stay in sight. */
const FIRST = 4;

/** Above those who applied: opted-in students whom the post suits, without a name. */
export function CandidateBand({ offerId }: { offerId: string }) {
  const { t } = useTranslation('candidates');
  const list = useSuspenseInfiniteQuery(candidates(offerId));
  const found = list.data.pages.flatMap(({ items }) => items);
  const [isFolded, setFolded] = useState(true);
  const shown = isFolded ? found.slice(0, FIRST) : found;
  const more = isFolded ? () => setFolded(false) : () => void list.fetchNextPage();
  const count = list.data.pages[0]?.count ?? 0;
  return (
    <section className={css.band} aria-labelledby="candidates">
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
          {list.data.pages[0]?.isBeingRescored && (
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
