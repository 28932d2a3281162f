import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { NextStep } from '../../../../ui/completion/NextStep.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { SignedByMe } from '../../../../ui/signing/own/SignedByMe.js';
import { ToSign } from '../../../../ui/signing/own/ToSign.js';
import { Deadlines } from './Deadlines.js';
import { NewMatches } from './NewMatches.js';
import { OpenApplications } from './OpenApplications.js';
import { Placement } from './Placement.js';
import { Proposals } from './Proposals.js';
import { Rebound } from './Rebound.js';
import { ReboundOffers } from './ReboundOffers.js';
import css from './StudentHome.module.css';
import { studentHome } from './student-home.query.js';

/** Home page of a student: deadlines, new matches, applications with who acts next. */
export function StudentHome({ firstName }: { firstName: string }) {
  const { t } = useTranslation('student-home');
  const home = useSuspenseQuery(studentHome).data;
  const { rebound } = home;
  const isPlaced = home.placement !== null && rebound === null;
  return (
    <Page>
      <PageHead
        title={t('title', { firstName })}
        documentTitle={t('document')}
        context={isPlaced ? t('placed') : t('due', { count: home.deadlines.length })}
        acts={
          !isPlaced && (
            <LinkButton to="/mes-places/nouvelle" variant="default">
              {t('found-elsewhere')}
            </LinkButton>
          )
        }
      />
      <ToSign />
      <Columns columns="minmax(0, 1fr) minmax(0, 20rem)" from="desktop" gap="wide" rowGap="xl" align="start">
        <Stack gap="column" className={css.first}>
          {rebound && <Rebound rebound={rebound} />}
          {home.placement && <Placement placement={home.placement} />}
          <Proposals proposals={home.proposals} />
          <Deadlines deadlines={home.deadlines} />
        </Stack>
        {!isPlaced && (
          <aside className={`ruled ${css.aside}`}>
            <NextStep completion={home.completion} needsOnboarding={home.needsOnboarding} />
          </aside>
        )}
        <Stack gap="column">
          {rebound && <ReboundOffers offers={rebound.offers} missing={home.missing} />}
          {!isPlaced && !rebound && <NewMatches matches={home.newMatches} missing={home.missing} />}
          <OpenApplications applications={home.applications} isPlaced={isPlaced} mayApply={home.missing.length === 0} />
          <SignedByMe />
        </Stack>
      </Columns>
    </Page>
  );
}
