import type { ApplicationForStudent } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { LeaveForm } from './LeaveForm.js';
import type { Leaving } from './use-own-act.js';

interface LeaveDialogProps {
  application: ApplicationForStudent;
  /** The act to confirm; null while the dialog is closed. */
  act: Leaving | null;
  onClose: () => void;
}

/** Asks the student for the reason of a refusal or withdrawal, which the company reads. */
export function LeaveDialog({ application, act, onClose }: LeaveDialogProps) {
  const { t } = useTranslation('applications');
  const [shown, setShown] = useState<Leaving>('withdraw');
  if (act && act !== shown) setShown(act);
  return (
    <Dialog opened={act !== null} onClose={onClose} title={t(`confirm.${shown}.title`)}>
      <LeaveForm application={application} act={shown} onClose={onClose} />
    </Dialog>
  );
}
