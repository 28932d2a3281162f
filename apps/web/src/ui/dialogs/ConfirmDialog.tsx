import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ConfirmDialog.module.css';
import { Dialog } from './Dialog.js';

export interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  /** A question: "Accepter cette place ?" */
  title: string;
  /** Says what will happen, and that it cannot be undone. */
  children?: ReactNode;
  /** Label of the button that confirms; repeats the verb of the question: "Oui, j’accepte". */
  verb: string;
  /** Label of the button that closes; "Pas encore" by default. */
  refusal?: string;
  isPending?: boolean;
  /** True for an act that removes something; its button is red. */
  isRemoval?: boolean;
  onConfirm: () => void;
}

/** Asks before an act that cannot be undone. Other acts have no question. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, onClose, title, children, verb, refusal, isPending = false, isRemoval = false, onConfirm } = props;
  const { t } = useTranslation('ui');
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      {children && <div className={`dimmed ${css.body}`}>{children}</div>}
      <Group gap="xs" mt="field">
        <Button color={isRemoval ? 'betterave' : undefined} loading={isPending} onClick={onConfirm}>
          {verb}
        </Button>
        <Button variant="subtle" onClick={onClose} data-autofocus>
          {refusal ?? t('confirm.not-yet')}
        </Button>
      </Group>
    </Dialog>
  );
}
