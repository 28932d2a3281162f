import { type ProgrammeDetail, programmesArchiveMutation, programmesReopenMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ArchiveAct } from '../../../../ui/actions/ArchiveAct.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Archives or reopens a programme; its data are kept. */
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
  return (
    <ArchiveAct
      isArchived={isArchived}
      isPending={archive.isPending || reopen.isPending}
      words={{ archive: t('archive.open'), reopen: t('archive.reopen') }}
      onArchive={() => archive.mutate({ path: { id } })}
      onReopen={() => reopen.mutate({ path: { id } })}
    />
  );
}
