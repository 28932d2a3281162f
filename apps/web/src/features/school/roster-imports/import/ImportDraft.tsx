import { Alert, Box, Button, Group } from '@mantine/core';
import { type RosterImportDetail, rosterImportsDiscardMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { AbsentPupils } from './AbsentPupils.js';
import { ApplyImport } from './ApplyImport.js';
import { ClassDecisions } from './ClassDecisions.js';
import { ColumnFields } from './ColumnFields.js';
import { ImportRows } from './ImportRows.js';
import { UnknownColumns } from './UnknownColumns.js';
import { usePlan } from './use-plan.js';
import { WhatWasRead } from './WhatWasRead.js';

/** An import that is not applied yet: columns, classes, preview. */
export function ImportDraft({ found }: { found: RosterImportDetail }) {
  const { t } = useTranslation('roster-import');
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const plan = usePlan(found);
  const discard = useMutation({
    ...rosterImportsDiscardMutation(),
    onError: showProblem,
    onSuccess: async () => {
      await navigate({ to: '/listes' });
      await invalidate('rosterImport');
    },
  });
  return (
    <>
      {found.failure && <Alert title={found.failure} role="alert" mb="lg" />}
      <WhatWasRead found={found} />
      <ColumnFields found={found} plan={plan} />
      <UnknownColumns key={found.id} found={found} />
      <ClassDecisions found={found} plan={plan} />
      <ImportRows found={found} isDraft />
      <Box mt="lg">
        {found.counts.absent > 0 && <AbsentPupils key={found.id} found={found} plan={plan} />}
        <Group mt="lg" gap="xs">
          <ApplyImport found={found} isPlanning={plan.isPending} />
          <Button variant="subtle" loading={discard.isPending} onClick={() => discard.mutate({ path: { id: found.id } })}>
            {t('discard')}
          </Button>
        </Group>
        <p className="small dimmed">{t('kept')}</p>
      </Box>
    </>
  );
}
