import { Box } from '@mantine/core';
import type { ExcludedOffers } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import css from './ExcludedList.module.css';

/** Number of offers per condition that excludes them, with a link. An offer counts once, under its first condition. */
export function ExcludedList({ excluded }: { excluded: ExcludedOffers }) {
  return (
    <ul className={`bare-list ${css.list}`}>
      {excluded.byConstraint.map(({ constraint, count, sentence }) => (
        <li key={constraint}>
          <Box component="span" c="var(--ink)" flex="none" fz="1.125rem" miw="1.5rem" ta="right" className="num">
            {count}
          </Box>{' '}
          <Link to="/offres-ecartees" search={{ raison: constraint }}>
            {sentence}
          </Link>
        </li>
      ))}
    </ul>
  );
}
