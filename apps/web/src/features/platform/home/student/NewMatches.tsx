import { Box, Button } from '@mantine/core';
import type { HomeMatches } from '@seve/api-client';
import type { ProfilePart } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useStudentMoves } from '../../../../api/use-page-notices.js';
import { SESSION_KEY } from '../../../../session.js';
import { MissingSteps } from '../../../../ui/completion/MissingSteps.js';
import { MatchRow } from '../../../../ui/lists/MatchRow.js';
import { MovedNotice } from '../../../../ui/lists/MovedNotice.js';
import { useHeldList } from '../../../../ui/lists/use-held-list.js';
import { HomeSection } from './HomeSection.js';
import css from './NewMatches.module.css';
import { studentHome } from './student-home.query.js';

const idsOf = ({ items }: HomeMatches) => items.map(({ offer }) => offer.id);

interface NewMatchesProps {
  matches: HomeMatches;
  /** Steps of the profile without which no offer can match. */
  missing: readonly ProfilePart[];
}

/** Number of new matches since the last visit of the list, and the best three. */
export function NewMatches({ matches, missing }: NewMatchesProps) {
  const { shown, hasMoved, showFresh, area } = useHeldList(matches, idsOf);
  useStudentMoves(studentHome.queryKey, SESSION_KEY);
  return (
    <div ref={area}>
      <MovedNotice hasMoved={hasMoved} onRefresh={showFresh} />
      <BestThree matches={shown} missing={missing} />
    </div>
  );
}

function BestThree({ matches: { count, items }, missing }: NewMatchesProps) {
  const { t } = useTranslation('student-home');
  if (missing.length > 0) {
    return (
      <HomeSection title={t('matches.title', { count: 0 })}>
        <Box component="p" py="md">
          {t('matches.incomplete', { count: missing.length })}
        </Box>
        <MissingSteps missing={missing} />
      </HomeSection>
    );
  }
  if (count === 0) {
    return (
      <HomeSection title={t('matches.title', { count })}>
        <Box component="p" pt="md">
          {t('matches.none')} <Link to="/mes-offres">{t('matches.see-all')}</Link>
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
