import { studentsReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import { BackToList } from './BackToList.js';
import css from './MatchesScreen.module.css';
import { MatchList } from './MatchList.js';
import { NoMatch } from './NoMatch.js';
import { studentMatches } from './queries.js';
import { useIsPlaced } from './use-is-placed.js';
import { useIsSplit } from './use-is-split.js';
import { useNoteVisit } from './use-note-visit.js';
import { WhatISeek } from './WhatISeek.js';

export function MatchesScreen() {
  const { t } = useTranslation('matches');
  const { offerId } = useParams({ strict: false });
  const isSplit = useIsSplit();
  const matches = useSuspenseQuery(studentMatches).data;
  const profile = useSuspenseQuery(studentsReadOptions()).data;
  const isPlaced = useIsPlaced();
  useNoteVisit();
  const { items, count, excluded } = matches;

  if (offerId && !isSplit) {
    return (
      <Page>
        <BackToList />
        <Outlet />
      </Page>
    );
  }
  if ((count === 0 || isPlaced) && !offerId) return <NoMatch isPlaced={isPlaced} profile={profile} excluded={excluded} />;

  const opened = items.find(({ offer }) => offer.id === offerId);
  return (
    <Page>
      <PageHead
        title={t('title', { count })}
        documentTitle={opened ? t('opened', { title: opened.offer.title, company: opened.offer.companyName }) : t('document')}
        context={<WhatISeek profile={profile} />}
      />
      <div className={css.split}>
        <MatchList matches={matches} openId={offerId ?? (isSplit ? items[0]?.offer.id : undefined)} />
        {isSplit && <Outlet />}
      </div>
    </Page>
  );
}
