import { Button } from '@mantine/core';
import { authListOptions, authListQueryKey, authRevoke } from '@seve/api-client';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import { showToast } from '../../ui/toast.js';
import { useShowProblem } from '../../ui/use-show-problem.js';
import { SessionRow } from './SessionRow.js';
import css from './Sessions.module.css';

/** Where this account is open, and how to close it elsewhere. */
export function SessionsScreen() {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const sessions = useSuspenseQuery(authListOptions()).data;
  const others = sessions.filter(({ isCurrent }) => !isCurrent).map(({ id }) => id);
  const close = useMutation({
    mutationFn: (ids: string[]) => Promise.all(ids.map((sessionId) => authRevoke({ body: { sessionId } }))),
    onSuccess: (_, ids) => showToast(t('sessions.closed', { count: ids.length })),
    onError: useShowProblem(),
    onSettled: () => queries.invalidateQueries({ queryKey: authListQueryKey() }),
  });
  return (
    <Page width="reading">
      <PageHead title={t('sessions.title')} context={t('sessions.why')} />
      <ul className={`bare-list ${css.list}`}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} isPending={close.isPending} onClose={() => close.mutate([session.id])} />
        ))}
      </ul>
      {others.length > 1 && (
        <Button variant="default" className={css.all} loading={close.isPending} onClick={() => close.mutate(others)}>
          {t('sessions.close-others')}
        </Button>
      )}
    </Page>
  );
}
