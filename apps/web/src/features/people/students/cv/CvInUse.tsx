import { Box, Button, Flex, Stack } from '@mantine/core';
import { type CvView, cvReadQueryKey, cvRemoveMutation } from '@seve/api-client';
import { cvReadiness } from '@seve/domain';
import { IconDownload, IconFileText, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CvChip } from '../../../../ui/chips/CvChip.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import css from './CvSection.module.css';

export function CvInUse({ cv }: { cv: CvView }) {
  const { t } = useTranslation('cv');
  const format = useFormat();
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const remove = useMutation({
    ...cvRemoveMutation(),
    onSuccess: async () => {
      setAsked(false);
      queries.setQueryData(cvReadQueryKey(), { cv: null });
      showToast(t('removed'));
    },
    onError: useShowProblem(),
  });
  return (
    <Stack gap="xs">
      <Flex rowGap="xs" columnGap="sm" align="center" wrap="wrap" className={css.head}>
        <IconFileText size={20} stroke={1.6} aria-hidden="true" />
        <Box component="p" flex="1 1 12rem" miw={0} className="anywhere">
          <span className="strong">{cv.fileName}</span>{' '}
          <span className="small dimmed">{t('size', { size: format.number(Math.max(1, Math.round(cv.bytes / 1024))) })}</span>
        </Box>
        <CvChip kind={cv.kind} state={cv.state} />
      </Flex>
      <p className="small">{cv.refusal ?? t(`means.${cvReadiness(cv.kind, cv.state) ?? 'refused'}`)}</p>
      {cv.state === 'refused' && <p className="small">{t('means.refused')}</p>}
      <Flex rowGap="xs" columnGap="md" align="center" wrap="wrap">
        <a href="/api/student/cv/file" download className={css.link}>
          <IconDownload size={18} stroke={1.6} aria-hidden="true" />
          {t('download')}
        </a>
        <Button variant="subtle" size="sm" leftSection={<IconTrash size={18} stroke={1.6} />} onClick={() => setAsked(true)}>
          {t('remove')}
        </Button>
      </Flex>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('confirm.title')}
        verb={t('confirm.verb')}
        isRemoval
        isPending={remove.isPending}
        onConfirm={() => remove.mutate({})}
      >
        <p>{t('confirm.what')}</p>
      </ConfirmDialog>
    </Stack>
  );
}
