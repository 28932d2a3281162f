import type { ApplicationForStudent } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../../ui/dialogs/ConfirmDialog.js';
import { usePostTitle } from '../../../../../ui/wording/use-post-title.js';
import { type Leaving, type OwnAct, useOwnAct } from './use-own-act.js';

type Confirmed = Exclude<OwnAct, Leaving>;

interface ApplicationConfirmProps {
  application: ApplicationForStudent;
  otherOpen: number;
  /** The act to confirm; null while the dialog is closed. */
  act: Confirmed | null;
  onClose: () => void;
}

export function ApplicationConfirm({ application, otherOpen, act, onClose }: ApplicationConfirmProps) {
  const { t } = useTranslation('applications');
  const titleOf = usePostTitle();
  const own = useOwnAct(application);
  const [shown, setShown] = useState<Confirmed>('accept');
  if (act && act !== shown) setShown(act);
  const values = { company: application.company.name, title: titleOf(application.offer?.title ?? null) };
  return (
    <ConfirmDialog
      opened={act !== null}
      onClose={onClose}
      title={t(`confirm.${shown}.title`)}
      verb={t(`confirm.${shown}.verb`)}
      isPending={own.isPending}
      onConfirm={() => own.mutate({ act: shown }, { onSettled: onClose })}
    >
      <p>{t(`confirm.${shown}.what`, values)}</p>
      {shown === 'accept' && otherOpen > 0 && <p>{t('confirm.others', { count: otherOpen })}</p>}
      <p>{t(`confirm.${shown}.final`)}</p>
    </ConfirmDialog>
  );
}
