import { type ClassDetail, classManageArchiveMutation, classManageReopenMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ArchiveAct } from '../../../../ui/actions/ArchiveAct.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Archives a class without students, or reopens it. */
export function ArchiveClass({ group: { id, name, isArchived } }: { group: ClassDetail }) {
  const { t } = useTranslation('class-settings');
  const invalidate = useInvalidate();
  const onError = useShowProblem();
  const done = async (words: string) => {
    await invalidate('classTeam');
    showToast(words);
  };
  const archive = useMutation({ ...classManageArchiveMutation(), onError, onSuccess: () => done(t('archive.done', { name })) });
  const reopen = useMutation({ ...classManageReopenMutation(), onError, onSuccess: () => done(t('archive.reopened', { name })) });
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
