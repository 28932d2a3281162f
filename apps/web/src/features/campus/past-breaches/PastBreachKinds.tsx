import type { PastBreachCount, PastBreachKind } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ListTabs } from '../../../ui/lists/ListTabs.js';

interface PastBreachKindsProps {
  counts: readonly PastBreachCount[];
  etat?: 'traites' | undefined;
  /** The kind shown; undefined for all kinds. */
  genre?: PastBreachKind | undefined;
}

/** Tabs that limit the list to one kind, with the number of facts of each kind. */
export function PastBreachKinds({ counts, etat, genre }: PastBreachKindsProps) {
  const { t } = useTranslation('past-breaches');
  const search = { ...(etat && { etat }) };
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <ListTabs label={t('kinds.label')}>
      <Link to="/coordination/faits-passes" search={search} aria-current={genre === undefined ? 'page' : undefined}>
        {t('kinds.all', { count: all })}
      </Link>
      {counts.map(({ kind, count }) => (
        <Link
          key={kind}
          to="/coordination/faits-passes"
          search={{ ...search, genre: kind }}
          aria-current={genre === kind ? 'page' : undefined}
        >
          {t('kinds.one', { kind: t(`kind.${kind}`), count })}
        </Link>
      ))}
    </ListTabs>
  );
}
