import { matchesExplainOptions, matchesVisit, type StudentMatch, type StudentMatchList, studentsReadOptions } from '@seve/api-client';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStudentMoves } from '../../../../api/use-page-notices.js';
import { SESSION_KEY } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { MovedNotice } from '../../../../ui/lists/MovedNotice.js';
import { useHeldList } from '../../../../ui/lists/use-held-list.js';
import { MatchSheet } from '../match/MatchSheet.js';
import { studentMatches } from '../matches.queries.js';
import { useIsPlaced } from '../use-is-placed.js';
import { useIsSplit } from '../use-is-split.js';
import css from './BackToList.module.css';
import { MatchList } from './MatchList.js';
import { NoMatch } from './NoMatch.js';
import { suitable } from './suitable.js';
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
        title={t('title', { count: suitable(matches).length })}
        documentTitle={opened ? t('opened', { title: opened.offer.title, company: opened.offer.companyName }) : t('document')}
        context={
          <>
            <WhatISeek profile={profile} /> <Link to="/offres-enregistrees">{t('saved')}</Link>
          </>
        }
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

function BackToList() {
  const { t } = useTranslation('matches');
  return (
    <Link to="/mes-offres" className={css.back}>
      <IconArrowLeft size={18} stroke={1.6} aria-hidden="true" />
      {t('back')}
    </Link>
  );
}

/** The best match, opened beside the list when the window is wide enough. */
function BestMatch({ best }: { best: StudentMatch }) {
  const explained = useQuery(matchesExplainOptions({ path: { offerId: best.offer.id } }));
  return explained.data ? <MatchSheet explained={explained.data} applied={best.applied} /> : <RowSkeleton rows={5} />;
}

/** Records the visit of the list, which resets the count of new matches on the tab. A failure is ignored: the count then stays. */
function useNoteVisit(shown: StudentMatchList): void {
  const queries = useQueryClient();
  useEffect(() => {
    const note = async () => {
      await matchesVisit();
      queries.removeQueries({ queryKey: [{ _id: 'studentHomeRead' }] });
      await queries.invalidateQueries({ queryKey: SESSION_KEY });
    };
    if (shown.count > 0) note().catch(() => undefined);
  }, [queries, shown]);
}
