import { Button } from '@mantine/core';
import { type ProgrammeDetail, programmesArchiveMutation, programmesReopenMutation } from '@seve/api-client';
import { IconArchive, IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';

/** Puts a programme aside, or opens it again: nothing is lost either way. */
export function ArchiveProgramme({ programme: { id, name, isArchived } }: { programme: ProgrammeDetail }) {
  const { t } = useTranslation('programmes');
  const invalidate = useInvalidate();
  const onError = useShowProblem();
  const done = async (words: string) => {
    await invalidate('programme');
    showToast(words);
  };
  const archive = useMutation({ ...programmesArchiveMutation(), onError, onSuccess: () => done(t('archive.done', { name })) });
  const reopen = useMutation({ ...programmesReopenMutation(), onError, onSuccess: () => done(t('archive.reopened', { name })) });
  return isArchived ? (
    <Button
      variant="default"
      loading={reopen.isPending}
      leftSection={<IconArrowBackUp size={18} stroke={1.6} aria-hidden="true" />}
      onClick={() => reopen.mutate({ path: { id } })}
    >
      {t('archive.reopen')}
    </Button>
  ) : (
    <Button
      variant="default"
      loading={archive.isPending}
      leftSection={<IconArchive size={18} stroke={1.6} aria-hidden="true" />}
      onClick={() => archive.mutate({ path: { id } })}
    >
      {t('archive.open')}
    </Button>
  );
}
