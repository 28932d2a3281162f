import { Box, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { PlaceFindings } from '../../../ui/law/PlaceFindings.js';
import { DeclaredFacts } from '../DeclaredFacts.js';
import { AnswerByLink } from './AnswerByLink.js';
import { DeadLink } from './DeadLink.js';
import { hostPageOptions } from './host-page.query.js';
import { NotMine } from './NotMine.js';

/** The host of a place found elsewhere, without an account, reads what was declared, then confirms or refuses it. */
export function HostScreen() {
  const { t } = useTranslation('host-place');
  const format = useFormat();
  const { token = '' } = useSearch({ from: '/place' });
  const place = useSuspenseQuery(hostPageOptions(token)).data;
  if (place === null) return <DeadLink token={token} />;
  const { studentName, schoolName, hostName, state, reason, findings, quota, expiresAt } = place;
  return (
    <Page width="reading">
      <PageHead
        place={schoolName ?? undefined}
        title={t(`title.${state}`, { name: studentName, host: hostName })}
        documentTitle={t('document', { host: hostName })}
        context={state === 'declared' ? t('context', { name: studentName, day: format.longInstant(expiresAt) }) : t(`answered.${state}`)}
      />
      <Stack gap="xl">
        {reason && <blockquote className="own-words">{reason}</blockquote>}
        <DeclaredFacts place={place} />
        {state === 'declared' && (findings.length > 0 || quota !== 'none') && (
          <section aria-labelledby="law">
            <Box component="h2" mb="sm" id="law" className="h3">
              {findings.length > 0 ? t('law.refused') : t('law.title')}
            </Box>
            <PlaceFindings findings={findings} quota={quota} />
          </section>
        )}
        {state === 'declared' && (
          <>
            <AnswerByLink place={place} token={token} />
            <NotMine name={studentName} token={token} />
          </>
        )}
      </Stack>
    </Page>
  );
}
