import { Popover, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { newsCountOptions, newsListQueryKey } from '@seve/api-client';
import { IconBell } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { invalidateReads } from '../../api/stale-reads.js';
import { useNotices } from '../../api/use-page-notices.js';
import { loadTexts } from '../../i18n/i18n.js';
import { RowSkeleton } from '../../ui/feedback/RowSkeleton.js';
import css from './Bell.module.css';

/** Loaded when the panel is first opened. */
const News = lazy(async () => ({ default: (await import('./News.js')).News }));
const PAGE = '/nouvelles';
/** Largest number that the api counts to. */
const MOST = 99;

/** Number of unseen news with a panel that lists them; on a phone a link to their page. */
export function Bell() {
  const { t } = useTranslation('shell');
  const [isOpen, setOpen] = useState(false);
  const isPhone = useMediaQuery('(width < 700px)', false, { getInitialValueInEffect: false });
  const navigate = useNavigate();
  const unseen = useUnseen();
  const open = async () => {
    await loadTexts(PAGE);
    if (isPhone) await navigate({ to: PAGE });
    else setOpen(!isOpen);
  };
  const shown = unseen > MOST ? `${MOST}+` : unseen;
  return (
    <>
      <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width="min(27rem, 92vw)" withinPortal={false} trapFocus returnFocus>
        <Popover.Target>
          <UnstyledButton className={css.button} aria-expanded={isPhone ? undefined : isOpen} onClick={() => void open()}>
            <IconBell size={22} stroke={1.6} aria-hidden="true" />
            {unseen > 0 && (
              <span className={`strong ${css.count}`} aria-hidden="true">
                {shown}
              </span>
            )}
            <span className="visually-hidden">{unseen > 0 ? t('bell.name-unseen', { count: unseen, shown }) : t('bell.name')}</span>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown className={css.panel} aria-label={t('bell.name')}>
          <Suspense fallback={<RowSkeleton rows={3} />}>
            <News onFollow={() => setOpen(false)} isPanel />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
      <span className="visually-hidden" role="status">
        {unseen > 0 && t('bell.unseen', { count: unseen, shown })}
      </span>
    </>
  );
}

/**
 * Returns the number of unseen news. Reads it again at each notice of the api, cancelling an older read; reloads the lists when something
 * is new.
 */
function useUnseen(): number {
  const queries = useQueryClient();
  const { data } = useQuery(newsCountOptions());
  useNotices('news', async () => {
    const { queryKey } = newsCountOptions();
    await invalidateReads(queries, queryKey);
    if (queries.getQueryData(queryKey)?.unseen) await queries.invalidateQueries({ queryKey: newsListQueryKey() });
  });
  return data?.unseen ?? 0;
}
