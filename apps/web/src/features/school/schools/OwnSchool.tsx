import { Stack } from '@mantine/core';
import { ownSchoolEditMutation, ownSchoolReadOptions, ownSchoolReadQueryKey } from '@seve/api-client';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { SchoolFactsForm } from './SchoolFactsForm.js';
import { SchoolHistory } from './SchoolHistory.js';

/** Page on which the office edits its own school. */
export function OwnSchool() {
  const { t } = useTranslation('schools');
  const school = useSuspenseQuery(ownSchoolReadOptions()).data;
  const edit = useMutation(ownSchoolEditMutation());
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  return (
    <Page width="work">
      <PageHead title={t('edit.title')} place={school.name} context={t('edit.context')} />
      <Columns columns="minmax(0, 1fr) 22rem" from="desktop" gap="wide" rowGap="block" align="start">
        <SchoolFactsForm
          school={school}
          onSend={async ({ kind: _kind, ...body }) => {
            const saved = await edit.mutateAsync({ body });
            queries.setQueryData(ownSchoolReadQueryKey(), saved);
            await invalidate('ownSchool');
            showToast(t('edit.done', { name: saved.name }));
          }}
        />
        <Stack gap="xl">
          <SchoolHistory school={school} />
        </Stack>
      </Columns>
    </Page>
  );
}
