import { Button, Group } from '@mantine/core';
import { unsubscriptionsStopMutation } from '@seve/api-client';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { LinkButton } from '../../../ui/actions/LinkButton.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { DeadPreferencesLink } from './DeadPreferencesLink.js';
import { letterLinkOptions } from './letter-link.query.js';
import { Unsubscribed } from './Unsubscribed.js';
import { useReaderTitle } from './use-reader-title.js';

/** Page behind an unsubscribe link. Only its button unsubscribes, because mail scanners open links too. */
export function UnsubscribeScreen() {
  const { t } = useTranslation('letter-preferences');
  const titleOf = useReaderTitle();
  const queries = useQueryClient();
  const { token } = useParams({ from: '/desabonnement/$token' });
  const link = useSuspenseQuery(letterLinkOptions(token)).data;
  const stop = useMutation({
    ...unsubscriptionsStopMutation(),
    onSuccess: () => queries.invalidateQueries({ queryKey: letterLinkOptions(token).queryKey }),
    onError: useShowProblem(),
  });
  if (!link) return <DeadPreferencesLink />;
  if (stop.isSuccess) return <Unsubscribed token={token} stopped={link.stops} />;
  return (
    <Page width="reading">
      <PageHead place={titleOf(link.stops)} title={t('stop.title')} context={t('stop.at', { address: link.address })} />
      <p>{t('stop.effect')}</p>
      <Group gap="sm" mt="lg">
        <Button loading={stop.isPending} onClick={() => stop.mutate({ path: { token } })}>
          {t('stop.act')}
        </Button>
        <LinkButton to="/preferences/$token" params={{ token }} variant="default">
          {t('stop.choose')}
        </LinkButton>
      </Group>
    </Page>
  );
}
