import { Box } from '@mantine/core';
import { authListDevicesOptions, authListOptions, authRevokeMutation } from '@seve/api-client';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { EndOtherSessions } from './EndOtherSessions.js';
import { KnownDevices } from './KnownDevices.js';
import { SessionRow } from './SessionRow.js';

/** Open sessions and known devices of the account, with the button that ends the others. */
export function Sessions() {
  const { t } = useTranslation('account');
  const invalidate = useInvalidate();
  const sessions = useSuspenseQuery(authListOptions()).data;
  const devices = useSuspenseQuery(authListDevicesOptions()).data;
  const hasOthers = [...sessions, ...devices].some(({ isCurrent }) => !isCurrent);
  const close = useMutation({
    ...authRevokeMutation(),
    onSuccess: () => showToast(t('sessions.closed')),
    onError: useShowProblem(),
    onSettled: () => invalidate('ownSession'),
  });
  return (
    <Box component="section" pt="lg" pb="xl" className="ruled" aria-labelledby="my-sessions">
      <h2 id="my-sessions">{t('sessions.title')}</h2>
      <Box component="p" mt="xs" mb="md" className="dimmed">
        {t('sessions.why')}
      </Box>
      <ul className="bare-list ruled-below">
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            isPending={close.isPending}
            onClose={() => close.mutate({ body: { sessionId: session.id } })}
          />
        ))}
      </ul>
      {hasOthers && <EndOtherSessions />}
      <KnownDevices />
    </Box>
  );
}
