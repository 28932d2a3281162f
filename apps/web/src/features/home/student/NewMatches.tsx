import { Box, Button } from '@mantine/core';
import type { HomeMatches } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useStudentMoves } from '../../../api/use-page-notices.js';
import { SESSION_KEY } from '../../../session.js';
import { MatchRow } from '../../../ui/lists/MatchRow.js';
import { MovedNotice } from '../../../ui/lists/MovedNotice.js';
import { useHeldList } from '../../../ui/lists/use-held-list.js';
import { HomeSection } from './HomeSection.js';
import css from './NewMatches.module.css';
import { studentHome } from './student-home.query.js';

const idsOf = ({ items }: HomeMatches) => items.map(({ offer }) => offer.id);

interface NewMatchesProps {
  matches: HomeMatches;
  isComplete: boolean;
}

/** Since the last visit of the list: how many, and the best three. */
export function NewMatches({ matches, isComplete }: NewMatchesProps) {
  const { shown, hasMoved, showFresh, area } = useHeldList(matches, idsOf);
  useStudentMoves(studentHome.queryKey, SESSION_KEY);
  return (
    <div ref={area}>
      <MovedNotice hasMoved={hasMoved} onRefresh={showFresh} />
      <BestThree matches={shown} isComplete={isComplete} />
    </div>
  );
}

function BestThree({ matches: { count, items }, isComplete }: NewMatchesProps) {
  const { t } = useTranslation('student-home');
  if (count === 0) {
    return (
      <HomeSection title={t('matches.title', { count })}>
        <Box component="p" pt="md">
          {isComplete ? t('matches.none') : t('matches.incomplete')} {isComplete && <Link to="/mes-offres">{t('matches.see-all')}</Link>}
        </Box>
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
