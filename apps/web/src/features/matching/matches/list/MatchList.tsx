import { Box, Flex } from '@mantine/core';
import type { StudentMatch, StudentMatchList } from '@seve/api-client';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { outOf100 } from '../../../../art/score/points-of-100.js';
import { MatchRow } from '../../../../ui/lists/MatchRow.js';
import { Excluded } from './Excluded.js';
import css from './MatchList.module.css';
import { suitable } from './suitable.js';

interface MatchListProps {
  matches: StudentMatchList;
  openId: string | undefined;
  children: ReactNode;
}

export function MatchList({ matches, openId, children }: MatchListProps) {
  const { t } = useTranslation('matches');
  const rows = useRef<HTMLDivElement>(null);
  const further = matches.items.filter(({ total }) => total < matches.suitsFrom);
  useEffect(() => showOpenRow(rows.current), []);
  return (
    <Flex component="section" direction="column" className={css.list} aria-label={t('list.name')}>
      {children}
      <Flex component="p" gap="sm" justify="space-between" pb="xs" className="small dimmed">
        <span>{t('list.order')}</span>
        <Flex component="span" gap="xxs" align="center" className={css.legend} aria-hidden="true">
          <i data-side="you" />
          {t('list.you')}
          <i data-side="post" />
          {t('list.post')}
        </Flex>
      </Flex>
      {matches.isBeingRescored && (
        <Box component="p" bg="var(--waiting-ground)" c="var(--waiting-text)" py="xs" px="sm" className="small" role="status">
          {t('list.rescored')}
        </Box>
      )}
      <div ref={rows} className={css.rows}>
        <Rows matches={suitable(matches)} openId={openId} />
        {further.length > 0 && (
          <section aria-labelledby="further">
            <Box px="md" pt="lg" pb="sm">
              <h2 id="further" className="h3">
                {t('further.title')}
              </h2>
              <p className="small dimmed">{t('further.why', { total: outOf100(matches.suitsFrom) })}</p>
            </Box>
            <Rows matches={further} openId={openId} />
          </section>
        )}
      </div>
      <Excluded excluded={matches.excluded} />
    </Flex>
  );
}

function Rows({ matches, openId }: { matches: readonly StudentMatch[]; openId: string | undefined }) {
  return (
    <ul className="bare-list">
      {matches.map((match) => (
        <li key={match.offer.id}>
          <MatchRow match={match} isOpen={match.offer.id === openId} />
        </li>
      ))}
    </ul>
  );
}

/** Scrolls the list to the open row, without scrolling the page. */
function showOpenRow(list: HTMLElement | null): void {
  const row = list?.querySelector<HTMLElement>('[data-open]')?.parentElement;
  if (list && row && row.offsetTop + row.offsetHeight > list.offsetTop + list.clientHeight) list.scrollTop = row.offsetTop - list.offsetTop;
}
