import type { StudentMatchList } from '@seve/api-client';
import { studentsReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useStudentMoves } from '../../../api/use-moves.js';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { MovedNotice } from '../../../ui/lists/MovedNotice.js';
import { useHeldList } from '../../../ui/lists/use-held-list.js';
import { studentMatches } from '../matches.queries.js';
import { useIsPlaced } from '../use-is-placed.js';
import { useIsSplit } from '../use-is-split.js';
import { BackToList } from './BackToList.js';
import { BestMatch } from './BestMatch.js';
import { MatchList } from './MatchList.js';
import { NoMatch } from './NoMatch.js';
import { useNoteVisit } from './use-note-visit.js';
import { WhatISeek } from './WhatISeek.js';

const idsOf = ({ items }: StudentMatchList) => items.map(({ offer }) => offer.id);

export function MatchesScreen() {
  const { t } = useTranslation('matches');
  const { offerId } = useParams({ strict: false });
  const isSplit = useIsSplit();
  const fresh = useSuspenseQuery(studentMatches).data;
  const profile = useSuspenseQuery(studentsReadOptions()).data;
  const isPlaced = useIsPlaced();
  const { shown: matches, ...held } = useHeldList(fresh, idsOf);
  useStudentMoves(studentMatches.queryKey);
  useNoteVisit(matches);
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
      <Columns columns="22rem minmax(0, 1fr)" from="desktop" gap="lg" align="start" ref={held.area}>
        <MatchList matches={matches} openId={offerId ?? (isSplit ? items[0]?.offer.id : undefined)}>
          <MovedNotice hasMoved={held.hasMoved} onRefresh={held.showFresh} />
        </MatchList>
        {isSplit && (offerId ? <Outlet /> : items[0] && <BestMatch best={items[0]} />)}
      </Columns>
    </Page>
  );
}
