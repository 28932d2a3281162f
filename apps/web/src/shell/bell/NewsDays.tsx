import { Box } from '@mantine/core';
import type { NewsItem } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../ui/format/capitalised.js';
import { useFormat } from '../../ui/format/use-format.js';
import { PathLink } from './PathLink.js';

interface NewsDaysProps {
  /** Sorted from the newest to the oldest. */
  items: readonly NewsItem[];
  onFollow?: () => void;
}

/** News grouped by day. */
export function NewsDays({ items, onFollow }: NewsDaysProps) {
  const { t } = useTranslation('bell');
  const format = useFormat();
  const days = new Map<string, NewsItem[]>();
  for (const item of items) {
    const day = dayInParis(new Date(item.at));
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return (
    <section aria-labelledby="bell-news">
      <h2 id="bell-news">{t('title')}</h2>
      {[...days].map(([day, told]) => (
        <Box key={day} pt="xs">
          <Box component="h3" className="small dimmed" ff="var(--font-text)">
            {capitalised(format.relativeDay(day))}
          </Box>
          <ul className="bare-list">
            {told.map(({ id, subject, path, at, isNew }) => (
              <li key={id} data-news={id}>
                <PathLink path={path} isNew={isNew} onFollow={onFollow}>
                  {isNew && <span className="visually-hidden">{t('new')} </span>}
                  {subject} <span className="micro dimmed">{format.time(new Date(at))}</span>
                </PathLink>
              </li>
            ))}
          </ul>
        </Box>
      ))}
    </section>
  );
}
