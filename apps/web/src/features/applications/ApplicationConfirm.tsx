import type { ApplicationForStudent } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { usePostTitle } from '../../ui/use-post-title.js';
import { type Ending, useEnding } from './use-ending.js';

interface ApplicationConfirmProps {
  application: ApplicationForStudent;
  otherOpen: number;
  /** Null while nothing is asked. */
  ending: Ending | null;
  onClose: () => void;
}

export function ApplicationConfirm({ application, otherOpen, ending, onClose }: ApplicationConfirmProps) {
  const { t } = useTranslation('applications');
  const titleOf = usePostTitle();
  const end = useEnding(application);
  const [shown, setShown] = useState<Ending>('withdraw');
  if (ending && ending !== shown) setShown(ending);
  const confirm = () => end.mutate(shown, { onSettled: onClose });
  const values = { company: application.company.name, title: titleOf(application.offer?.title ?? null) };
  return (
    <ConfirmDialog
      opened={ending !== null}
      onClose={onClose}
      title={t(`confirm.${shown}.title`)}
      verb={t(`confirm.${shown}.verb`)}
      isRemoval={shown !== 'accept'}
      isPending={end.isPending}
      onConfirm={confirm}
    >
      <p>{t(`confirm.${shown}.what`, values)}</p>
      {shown === 'accept' && otherOpen > 0 && <p>{t('confirm.others', { count: otherOpen })}</p>}
      <p>{t('confirm.final')}</p>
    </ConfirmDialog>
  );
}
