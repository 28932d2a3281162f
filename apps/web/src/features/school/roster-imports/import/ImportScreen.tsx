import { Box, Progress } from '@mantine/core';
import { type RosterImportDetail, rosterImportsReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { ImportDraft } from './ImportDraft.js';
import { ImportResult } from './ImportResult.js';

const ASK_EVERY_MS = 700;

const isAtWork = ({ state }: Pick<RosterImportDetail, 'state'>) => state === 'planning' || state === 'applying' || state === 'undoing';

/**
 * Page of one import: how the file was read, what it would change, or what it changed. The api stores all of it, so a reload loses nothing.
 */
export function ImportScreen() {
  const { t } = useTranslation('roster-import');
  const { importId } = useParams({ from: '/listes/$importId' });
  const invalidate = useInvalidate();
  const { data: found } = useSuspenseQuery({
    ...rosterImportsReadOptions({ path: { id: importId } }),
    refetchInterval: ({ state: { data } }) => (data && isAtWork(data) ? ASK_EVERY_MS : false),
  });
  const isRunning = isAtWork(found);
  const wasRunning = useRef(isRunning);
  useEffect(() => {
    if (wasRunning.current && !isRunning) void invalidate('rosterImport');
    wasRunning.current = isRunning;
  }, [isRunning, invalidate]);
  return (
    <Page width="work">
      <PageHead
        title={found.fileName}
        documentTitle={t('one.document-title', { fileName: found.fileName })}
        place={t(`state.${found.state}`)}
        context={<Link to="/listes">{t('one.back')}</Link>}
      />
      {isRunning && <ImportProgress found={found} />}
      {found.state === 'ready' && <ImportDraft found={found} />}
      {(found.state === 'applied' || found.state === 'undone') && <ImportResult found={found} />}
    </Page>
  );
}

function ImportProgress({ found: { state, done, total } }: { found: RosterImportDetail }) {
  const { t } = useTranslation('roster-import');
  const of = state === 'planning' || state === 'undoing' ? state : 'applying';
  const share = total === 0 ? 0 : Math.round((100 * done) / total);
  return (
    <Box component="section" py="xl" aria-live="polite">
      <p>{t(`progress.${of}`, { done, total })}</p>
      <Progress.Root size="lg" my="md">
        <Progress.Section value={share} aria-label={t('progress.label')} />
      </Progress.Root>
      <p className="small dimmed">{t(state === 'planning' ? 'progress.preview' : 'progress.whole')}</p>
    </Box>
  );
}
