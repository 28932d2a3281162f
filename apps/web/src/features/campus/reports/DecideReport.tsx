import { Button, Group } from '@mantine/core';
import { campusReportsDecideMutation, type ReportOutcome, type ReportView } from '@seve/api-client';
import { REPORT_OUTCOMES } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { ReasonDialog } from '../../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { report as reportQuery } from './reports.queries.js';

/** Three buttons, one per outcome; each asks for the coordinator's reason. */
export function DecideReport({ report: { id, companyName, held } }: { report: ReportView }) {
  const { t } = useTranslation('reports');
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const decide = useMutation(campusReportsDecideMutation());
  const [asked, setAsked] = useState<ReportOutcome | null>(null);
  const send = (outcome: ReportOutcome) => async (words: string) => {
    const view = await decide.mutateAsync({ path: { id }, body: { outcome, words } });
    queries.setQueryData(reportQuery(id).queryKey, view);
    showToast(t('decided'));
    focusHeading();
    await invalidate('reportDecision');
  };
  return (
    <>
      <p>{held > 0 ? t('held', { count: held }) : t('held-none')}</p>
      <Group gap="sm">
        {REPORT_OUTCOMES.map((outcome) => (
          <Button key={outcome} variant="default" onClick={() => setAsked(outcome)}>
            {t(`outcome.${outcome}.act`)}
          </Button>
        ))}
      </Group>
      {REPORT_OUTCOMES.map((outcome) => (
        <ReasonDialog
          key={outcome}
          opened={asked === outcome}
          onClose={() => setAsked(null)}
          title={t(`outcome.${outcome}.title`, { company: companyName })}
          path="words"
          label={t(`outcome.${outcome}.label`)}
          verb={t(`outcome.${outcome}.verb`)}
          onSend={send(outcome)}
        >
          {t(`outcome.${outcome}.what`)}
        </ReasonDialog>
      ))}
    </>
  );
}
