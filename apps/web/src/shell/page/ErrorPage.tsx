import { Box, Button } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.js';
import { Drawing } from '../../art/drawings/Drawing.js';
import { NotFoundPage } from './NotFoundPage.js';
import { Page } from './Page.js';
import { PageHead } from './PageHead.js';

/** Shown by the router when a screen or its loader throws. A 404 of the api shows the page "not found". */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('shell');
  const router = useRouter();
  const problem = error instanceof ApiProblem ? error : null;
  if (problem?.status === 404) return <NotFoundPage />;

  const title = problem?.status === 0 ? t('error.offline') : t('error.title');
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page width="reading">
      <PageHead
        title={title}
        documentTitle={title}
        context={problem && problem.status !== 0 && problem.message ? problem.message : t('error.why')}
      />
      <Drawing name="empty-seed" />
      <Box component="p" mt="field">
        <Button onClick={again}>{t('error.again')}</Button>
      </Box>
      {problem?.requestId && (
        <Box component="p" mt="md" className="small dimmed">
          {t('error.reference', { id: problem.requestId })}
        </Box>
      )}
    </Page>
  );
}
