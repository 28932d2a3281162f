import { Button, Stack } from '@mantine/core';
import { newsCountQueryKey, newsList, newsListQueryKey, newsSee, newsWaitingOptions } from '@seve/api-client';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { cursorPages } from '../../api/cursor-pages.js';
import { RowSkeleton } from '../../ui/feedback/RowSkeleton.js';
import { MoreRows } from '../../ui/lists/MoreRows.js';
import css from './Bell.module.css';
import { NewsDays } from './NewsDays.js';
import { PathLink } from './PathLink.js';

const newsPages = cursorPages(newsListQueryKey(), ({ cursor, signal }) => newsList({ query: { limit: 15, cursor }, signal }));

interface NewsProps {
  /** Called when a link of the news is opened. */
  onFollow?: () => void;
  /** True inside the panel of the bell; false on the page of its own. */
  isPanel?: boolean;
}

/** Lists the tasks of the reader, then the news, each with a link. News that has been shown counts as seen. */
export function News({ onFollow, isPanel = false }: NewsProps) {
  const { t } = useTranslation('bell');
  const list = useInfiniteQuery({ ...newsPages, staleTime: 0 });
  const acts = useQuery({ ...newsWaitingOptions(), staleTime: 0 });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const [newest] = items;
  useMarkSeen(newest?.isNew ? newest.at : null);
  const isLoaded = list.isSuccess && acts.isSuccess;
  const again = () => Promise.all([list.refetch(), acts.refetch()]);
  return (
    <Stack gap="md" className={css.news} data-panel={isPanel || undefined}>
      {(list.isPending || acts.isPending) && <RowSkeleton rows={3} />}
      {(list.isError || acts.isError) && (
        <div role="alert">
          <p>{t('failed')}</p>
          <Button variant="default" size="sm" mt="xs" onClick={() => void again()}>
            {t('again')}
          </Button>
        </div>
      )}
      {acts.data && acts.data.length > 0 && (
        <section aria-labelledby="bell-waiting">
          <h2 id="bell-waiting">{t('waiting.title')}</h2>
          <ul className="bare-list">
            {acts.data.map(({ kind, count, about, path }) => (
              <li key={`${kind} ${path} ${about}`}>
                <PathLink path={path} onFollow={onFollow}>
                  {t(`waiting.${kind}`, { count, about: about ?? '' })}
                </PathLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {items.length > 0 && <NewsDays items={items} onFollow={onFollow} />}
      {isLoaded && items.length === 0 && (
        <div>
          <p className="strong">{acts.data.length === 0 ? t('none.title') : t('none.news')}</p>
          <p className="small dimmed">{t('none.why')}</p>
        </div>
      )}
      <MoreRows {...list} />
      <p className="small dimmed">
        {t('letters.why')}{' '}
        <Link to="/compte/courriels" onClick={onFollow}>
          {t('letters.choose')}
        </Link>
        {isPanel && (
          <>
            {' · '}
            <Link to="/nouvelles" onClick={onFollow}>
              {t('all')}
            </Link>
          </>
        )}
      </p>
    </Stack>
  );
}

/** Tells the api up to which instant the news has been shown, then reloads the counts. */
function useMarkSeen(until: string | null): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (until === null) return;
    const mark = async () => {
      await newsSee({ body: { until } });
      await queries.invalidateQueries({ queryKey: newsCountQueryKey() });
    };
    // After a failure the news stays unseen, and the next display tells the api again.
    void mark().catch(() => undefined);
  }, [until, queries]);
}
