import { type PaperForSignatory, scanLinksObject, signatureLinksRefuse } from '@seve/api-client';
import { SIGNATURE_REASON_MAX } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { WordsField } from '../../../../ui/forms/TextField.js';
import { CodeField } from './sign/CodeField.js';
import { useCodeForm } from './use-code-form.js';

interface RefuseDialogProps {
  paper: PaperForSignatory;
  token: string;
  /** Refuses the paper, reports a wrong recipient, or objects to a filed paper. */
  why: 'refuse' | 'wrong' | 'object';
  opened: boolean;
  onClose: () => void;
  onDone: (reason: string) => void;
}

const SHORTEST = 10;
const SEND = { refuse: signatureLinksRefuse, wrong: signatureLinksRefuse, object: scanLinksObject } as const;
const VERB = { refuse: 'refuse.act', wrong: 'wrong.verb', object: 'object.act' } as const;

/** Refuses to sign or objects, with a reason for the school and the signature code. */
export function RefuseDialog({ paper, token, why, opened, onClose, onDone }: RefuseDialogProps) {
  const { t } = useTranslation('signature');
  const { t: ui } = useTranslation('ui');
  const { form, field, send } = useCodeForm({ paper, token }, { reason: '' }, ({ reason }) => ({
    reason: reason.trim().length < SHORTEST ? ui('reason.short', { min: SHORTEST }) : null,
  }));
  const submit = async ({ reason, code }: typeof form.values) => {
    await send(code, (key) => SEND[why]({ body: { ...key, reason: reason.trim() } }));
    onDone(reason.trim());
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t(`${why}.title`)}>
      <DialogForm form={form} submit={submit} verb={t(VERB[why])} isRemoval onClose={onClose}>
        <p className="dimmed">{t(`${why}.what`, { school: paper.schoolName })}</p>
        <WordsField
          label={t(`${why}.label`)}
          hint={ui('reason.hint', { max: SIGNATURE_REASON_MAX })}
          required
          maxLength={SIGNATURE_REASON_MAX}
          {...form.getInputProps('reason')}
        />
        <p className="dimmed">{t('code.act-what')}</p>
        <CodeField {...field} />
      </DialogForm>
    </Dialog>
  );
}
