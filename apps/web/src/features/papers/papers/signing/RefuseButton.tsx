import { type PaperForSignatory, scanLinksObject, signatureLinksRefuse } from '@seve/api-client';
import { SIGNATURE_REASON_MAX } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { AskButton } from '../../../../ui/dialogs/AskButton.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { WordsField } from '../../../../ui/forms/TextField.js';
import { CodeField } from './sign/CodeField.js';
import { useCodeForm } from './sign/use-code-form.js';
import { useSigning } from './signing.query.js';

interface RefuseProps {
  paper: PaperForSignatory;
  token: string;
  /** Refuses the paper, reports a wrong recipient, or objects to a filed paper. */
  why: 'refuse' | 'wrong' | 'object';
  onDone: (reason: string) => void;
}

const SHORTEST = 10;
const SEND = { refuse: signatureLinksRefuse, wrong: signatureLinksRefuse, object: scanLinksObject } as const;
const VERB = { refuse: 'refuse.act', wrong: 'wrong.verb', object: 'object.act' } as const;

/** Refuses to sign or objects, with a reason for the school and the signature code. */
export function RefuseButton(props: RefuseProps) {
  const { t } = useTranslation('signature');
  const { why } = props;
  return (
    <AskButton act={t(`${why}.act`)} title={t(`${why}.title`)} variant={why === 'wrong' ? 'subtle' : 'default'}>
      {(close) => <RefuseForm {...props} onClose={close} />}
    </AskButton>
  );
}

function RefuseForm({ paper: { address, phone, schoolName }, token, why, onDone, onClose }: RefuseProps & { onClose: () => void }) {
  const { t } = useTranslation('signature');
  const { t: ui } = useTranslation('ui');
  const { act, ask } = useSigning(token);
  const { form, field, send } = useCodeForm({ address, phone, ask }, { reason: '' }, ({ reason }, code) => ({
    reason: reason.trim().length < SHORTEST ? ui('reason.short', { min: SHORTEST }) : null,
    code,
  }));
  const submit = async ({ code: typed, ...values }: typeof form.values) => {
    const reason = values.reason.trim();
    await send(typed, (code) => act(async () => SEND[why]({ body: { token, code, reason } })));
    onDone(reason);
  };
  return (
    <DialogForm form={form} submit={submit} verb={t(VERB[why])} isRemoval onClose={onClose}>
      <p className="dimmed">{t(`${why}.what`, { school: schoolName })}</p>
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
  );
}
