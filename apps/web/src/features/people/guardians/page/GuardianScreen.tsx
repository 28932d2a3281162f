import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { Asked } from './Asked.js';
import { Decided } from './Decided.js';
import { guardianPageOptions } from './guardian-page.query.js';
import { LinkRenewal } from './LinkRenewal.js';
import { NextDates } from './NextDates.js';
import { Papers } from './Papers.js';
import { School } from './School.js';
import { WrongPerson } from './WrongPerson.js';

/** Page behind a guardian's link, without an account: requests, decisions and next dates of a child. */
export function GuardianScreen() {
  const { t } = useTranslation('guardian-page');
  const format = useFormat();
  const { token = '' } = useSearch({ from: '/responsable' });
  const page = useSuspenseQuery(guardianPageOptions(token)).data;
  if (page === null) return <LinkRenewal hasToken={token !== ''} />;
  const { childFirstName: child, childLastName, className, schoolName, expiresAt } = page;
  return (
    <Page>
      <PageHead
        place={[schoolName, className].filter(Boolean).join(', ') || undefined}
        title={t('title', { name: `${child} ${childLastName}` })}
        documentTitle={t('document', { name: child })}
        context={t('context', { name: child, day: format.longInstant(expiresAt) })}
      />
      <Columns columns="minmax(0, 1fr) minmax(0, 22rem)" from="desktop" gap="wide" rowGap="xl" align="start">
        <Stack gap="xl">
          <Asked page={page} token={token} />
          {page.isConfirmed && <Papers token={token} child={child} />}
          {page.isConfirmed && <Decided page={page} />}
        </Stack>
        <Stack gap="xl">
          {page.isConfirmed && <NextDates dates={page.dates} />}
          <School page={page} />
          <WrongPerson child={child} token={token} />
        </Stack>
      </Columns>
    </Page>
  );
}
