import { Box, Stack } from '@mantine/core';
import { type PlaceByLink, placeLinksConfirm, placeLinksRefuse } from '@seve/api-client';
import { answerOf } from '@seve/domain';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { PlaceFindings } from '../../../../ui/law/PlaceFindings.js';
import { DeclaredFacts } from '../DeclaredFacts.js';
import { DeadPlaceLink } from './DeadPlaceLink.js';
import { HostAnswer } from './HostAnswer.js';
import { hostPageOptions } from './host-page.query.js';
import { NotMine } from './NotMine.js';

/** Page behind a host's link, without an account: the declared facts of a place found elsewhere, to confirm or refuse. */
export function HostScreen() {
  const { t } = useTranslation('host-place');
  const format = useFormat();
  const { token = '' } = useSearch({ from: '/place' });
  const place = useSuspenseQuery(hostPageOptions(token)).data;
  const queries = useQueryClient();
  const show = (next: PlaceByLink) => queries.setQueryData(hostPageOptions(token).queryKey, next);
  if (place === null) return <DeadPlaceLink token={token} />;
  const { studentName, schoolName, hostName, state, hostSaidYesOn, reason, findings, quota, asked, expiresAt } = place;
  const waits = state === 'declared' && hostSaidYesOn === null;
  return (
    <Page width="reading">
      <PageHead
        place={schoolName ?? undefined}
        title={t(`title.${answerOf(state)}`, { name: studentName, host: hostName })}
        documentTitle={t('document', { host: hostName })}
        context={
          waits
            ? t('context', { name: studentName, day: format.longInstant(expiresAt) })
            : t(state === 'declared' ? 'answered.said-yes' : `answered.${answerOf(state)}`)
        }
      />
      <Stack gap="xl">
        {reason && <blockquote className="own-words">{reason}</blockquote>}
        <DeclaredFacts place={place} />
        {waits && (findings.length > 0 || quota !== 'none') && (
          <section aria-labelledby="law">
            <Box component="h2" mb="sm" id="law" className="h3">
              {findings.length > 0 ? t('law.refused') : t('law.title')}
            </Box>
            <PlaceFindings findings={findings} quota={quota} />
          </section>
        )}
        {waits && (
          <>
            <HostAnswer
              place={place}
              asked={asked}
              confirm={async (answers) => show((await placeLinksConfirm({ body: { token, answers } })).data)}
              refuse={async (given) => show((await placeLinksRefuse({ body: { token, reason: given } })).data)}
            />
            <NotMine name={studentName} token={token} />
          </>
        )}
      </Stack>
    </Page>
  );
}
