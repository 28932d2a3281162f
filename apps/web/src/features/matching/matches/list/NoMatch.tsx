import { Button, Stack } from '@mantine/core';
import type { ExcludedOffers, StudentProfile } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { MissingSteps } from '../../../../ui/completion/MissingSteps.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { ExcludedList } from './ExcludedList.js';
import { WhatISeek } from './WhatISeek.js';

interface NoMatchProps {
  isPlaced: boolean;
  profile: StudentProfile;
  excluded: ExcludedOffers;
}

/** Says why there is no list, and what to do about it. */
export function NoMatch({ isPlaced, profile, excluded }: NoMatchProps) {
  const { t } = useTranslation('matches');
  const isSeeking = profile.complete && !isPlaced;
  return (
    <Page>
      <PageHead title={t('document')} context={isSeeking ? <WhatISeek profile={profile} /> : undefined} />
      {isPlaced && <Placed />}
      {!isPlaced && !profile.complete && <Incomplete missing={profile.missing} />}
      {isSeeking && <NothingYet excluded={excluded} />}
    </Page>
  );
}

function Placed() {
  const { t } = useTranslation('matches');
  const action = (
    <Button component={Link} to="/mes-candidatures">
      {t('none.placed.act')}
    </Button>
  );
  return (
    <EmptyState drawing="sprig" title={t('none.placed.title')} action={action}>
      {t('none.placed.why')}
    </EmptyState>
  );
}

/** Steps of the profile that are missing, because of which the list is empty. */
function Incomplete({ missing }: Pick<StudentProfile, 'missing'>) {
  const { t } = useTranslation('matches');
  return (
    <Stack component="section" gap="md" maw="40rem" aria-labelledby="incomplete">
      <h2 id="incomplete" className="h3">
        {t('none.incomplete.title', { count: missing.length })}
      </h2>
      <p>{t('none.incomplete.why')}</p>
      <MissingSteps missing={missing} />
    </Stack>
  );
}

function NothingYet({ excluded }: Pick<NoMatchProps, 'excluded'>) {
  const { t } = useTranslation('matches');
  const action = (
    <Button component={Link} to="/profil">
      {t('none.nothing.act')}
    </Button>
  );
  return (
    <EmptyState title={t('none.nothing.title')} action={action}>
      <p>{t('none.nothing.why')}</p>
      {excluded.count > 0 && (
        <>
          <p>{t('excluded.count', { count: excluded.count })}</p>
          <ExcludedList excluded={excluded} />
        </>
      )}
    </EmptyState>
  );
}
