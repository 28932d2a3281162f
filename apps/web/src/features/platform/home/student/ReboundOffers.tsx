import { Box, Button } from '@mantine/core';
import type { StudentMatch } from '@seve/api-client';
import type { ProfilePart } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MissingSteps } from '../../../../ui/completion/MissingSteps.js';
import { MatchRow } from '../../../../ui/lists/MatchRow.js';
import { HomeSection } from './HomeSection.js';
import css from './NewMatches.module.css';

interface ReboundOffersProps {
  offers: readonly StudentMatch[];
  /** Steps of the profile without which no offer can match. */
  missing: readonly ProfilePart[];
}

/** Best current offers for a student who has lost a place. */
export function ReboundOffers({ offers, missing }: ReboundOffersProps) {
  const { t } = useTranslation('rebound');
  if (missing.length > 0)
    return (
      <HomeSection title={t('offers.title')}>
        <MissingSteps missing={missing} />
      </HomeSection>
    );
  if (offers.length === 0)
    return (
      <HomeSection title={t('offers.title')}>
        <Box component="p" pt="md">
          {t('offers.none')} <Link to="/profil">{t('offers.profile')}</Link>
        </Box>
      </HomeSection>
    );
  return (
    <HomeSection title={t('offers.title')}>
      <ul className={`bare-list ${css.rows}`}>
        {offers.map((match) => (
          <li key={match.offer.id}>
            <MatchRow match={match} />
          </li>
        ))}
      </ul>
      <Button component={Link} to="/mes-offres">
        {t('offers.all')}
      </Button>
    </HomeSection>
  );
}
