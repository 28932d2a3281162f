import { Alert, Button, Checkbox, Flex, Stack } from '@mantine/core';
import { type FrameworkView, frameworkPapersConfirm, frameworkPapersRefuse } from '@seve/api-client';
import { dayInParis, otherSide } from '@seve/domain';
import { IconFileCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { ReasonDialog } from '../../../../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { frameworkOptions } from '../frameworks.queries.js';

/** Opens the paper that the other side filed as signed by both, then confirms or refuses it. */
export function AnswerPaper({ framework }: { framework: FrameworkView }) {
  const { t } = useTranslation('frameworks');
  const format = useFormat();
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const { id, side, paper } = framework;
  const [isOpened, setOpened] = useState(paper?.isOpened ?? false);
  const [isSure, setSure] = useState(false);
  const [isRefusing, setRefusing] = useState(false);
  const told = async (data: FrameworkView, words: string) => {
    queries.setQueryData(frameworkOptions(id).queryKey, data);
    await invalidate('framework');
    showToast(words);
    focusHeading();
  };
  const confirming = useMutation({
    mutationFn: (sha256: string) => frameworkPapersConfirm({ path: { id }, body: { sha256 } }),
    onError: useShowProblem(),
    onSuccess: ({ data }) => told(data, t('paper.confirmed')),
  });
  if (paper === null) return null;
  const { sha256, filedAt } = paper;
  const refuse = async (reason: string) => {
    const { data } = await frameworkPapersRefuse({ path: { id }, body: { sha256, reason } });
    await told(data, t('paper.refused'));
  };
  const open = () => setOpened(true);
  return (
    <Alert
      color="ocre"
      icon={<IconFileCheck size={20} stroke={1.6} aria-hidden="true" />}
      title={t(`paper.waits.${otherSide(side)}`, { day: format.longDay(dayInParis(new Date(filedAt))) })}
    >
      <Stack gap="sm">
        <p>{t('paper.answer')}</p>
        <p>
          <a href={`/api/framework-agreements/${id}/paper`} target="_blank" rel="noreferrer" onClick={open} onAuxClick={open}>
            {t('paper.open')}
          </a>
        </p>
        <Checkbox
          label={t('paper.sure')}
          checked={isSure}
          disabled={!isOpened}
          onChange={({ currentTarget }) => setSure(currentTarget.checked)}
        />
        <Flex gap="xs" wrap="wrap">
          <Button disabled={!isOpened || !isSure} loading={confirming.isPending} onClick={() => confirming.mutate(sha256)}>
            {t('paper.confirm')}
          </Button>
          <Button variant="default" onClick={() => setRefusing(true)}>
            {t('paper.refuse')}
          </Button>
        </Flex>
      </Stack>
      <ReasonDialog
        opened={isRefusing}
        onClose={() => setRefusing(false)}
        title={t('paper.refuse-title')}
        path="reason"
        label={t('return.reason')}
        verb={t('paper.refuse')}
        onSend={refuse}
      >
        {t('paper.refuse-what')}
      </ReasonDialog>
    </Alert>
  );
}
