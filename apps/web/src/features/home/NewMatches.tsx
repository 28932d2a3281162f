import { Button } from '@mantine/core';
import type { HomeMatches } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MatchRow } from '../../ui/MatchRow.js';
import { HomeSection } from './HomeSection.js';
import css from './NewMatches.module.css';

interface NewMatchesProps {
  matches: HomeMatches;
  isComplete: boolean;
}

/** Since the last visit of the list: how many, and the best three. */
export function NewMatches({ matches: { count, items }, isComplete }: NewMatchesProps) {
  const { t } = useTranslation('student-home');
  if (count === 0) {
    return (
      <HomeSection title={t('matches.title', { count })}>
        <p className={css.none}>
          {isComplete ? t('matches.none') : t('matches.incomplete')} {isComplete && <Link to="/mes-offres">{t('matches.see-all')}</Link>}
        </p>
      </HomeSection>
    );
  }
  return (
    <HomeSection title={t('matches.title', { count })}>
      <ul className={`bare-list ${css.rows}`}>
        {items.map((match) => (
          <li key={match.offer.id}>
            <MatchRow match={match} />
          </li>
        ))}
      </ul>
      <Button component={Link} to="/mes-offres">
        {t('matches.see', { count })}
      </Button>
    </HomeSection>
  );
}
