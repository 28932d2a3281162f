import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type MyAccountView, secondStepRemove, secondStepRenewCodes } from '@seve/api-client';
import { RECOVERY_CODES } from '@seve/domain';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useForgetSession } from '../../../../session.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { AuthenticatorCodeField } from '../form/AuthenticatorCodeField.js';
import { useRules } from '../form/use-rules.js';
import { RecoveryCodes } from '../second-step/RecoveryCodes.js';
import { AccountPart } from './AccountPart.js';

const FEW_CODES = 3;
type Act = 'renew' | 'remove';

/** Two-factor authentication: its state, the recovery codes, and how to change or disable it. */
export function SecondStepPart({ mine }: { mine: MyAccountView }) {
  const { t } = useTranslation('my-account');
  const format = useFormat();
  const [act, setAct] = useState<Act | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { hasSecondStep, secondStepSince, recoveryCodesLeft, needsSecondStep } = mine;
  const isShort = recoveryCodesLeft <= FEW_CODES;
  if (!hasSecondStep)
    return (
      <AccountPart id="my-second-step" title={t('second-step.title')}>
        <p className="dimmed">{needsSecondStep ? t('second-step.needed') : t('second-step.off')}</p>
        <LinkButton to="/mon-compte/deux-etapes" variant="default" size="sm">
          {t('second-step.set-up')}
        </LinkButton>
      </AccountPart>
    );
  return (
    <AccountPart id="my-second-step" title={t('second-step.title')}>
      <StatusChip tone="done" icon={IconCheck}>
        {t('second-step.on')}
      </StatusChip>
      {secondStepSince && <p className="small dimmed">{t('second-step.since', { instant: format.longInstant(secondStepSince) })}</p>}
      <Group gap="xs" className="small">
        {isShort && <IconAlertTriangle size={18} stroke={1.6} aria-hidden="true" />}
        <span>{t('second-step.codes', { count: recoveryCodesLeft })}</span>
      </Group>
      <Group gap="xs">
        <Button variant="default" size="sm" onClick={() => setAct('renew')}>
          {t('second-step.renew.open', { number: RECOVERY_CODES })}
        </Button>
        <Button variant="subtle" size="sm" color="betterave" onClick={() => setAct('remove')}>
          {t('second-step.remove.open')}
        </Button>
      </Group>
      <Dialog opened={act !== null} onClose={() => setAct(null)} title={t(`second-step.${act ?? 'renew'}.title`)}>
        {act && <CodeForm act={act} onClose={() => setAct(null)} onCodes={setCodes} />}
      </Dialog>
      <Dialog opened={codes !== null} onClose={() => setCodes(null)} title={t('codes.title')}>
        {codes && <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />}
      </Dialog>
    </AccountPart>
  );
}

function CodeForm({ act, onClose, onCodes }: { act: Act; onClose: () => void; onCodes: (codes: readonly string[]) => void }) {
  const { t } = useTranslation('my-account');
  const rules = useRules();
  const invalidate = useInvalidate();
  const forget = useForgetSession();
  const form = useForm({ initialValues: { code: '' }, validate: { code: rules.code } });
  const submit = async (body: typeof form.values) => {
    if (act === 'renew') {
      const { data } = await secondStepRenewCodes({ body });
      onCodes(data.codes);
    } else {
      await secondStepRemove({ body });
      await forget();
      showToast(t('second-step.remove.done'));
    }
    await invalidate('ownAccount');
    onClose();
  };
  return (
    <DialogForm form={form} asks={false} submit={submit} verb={t(`second-step.${act}.verb`)} isRemoval={act === 'remove'} onClose={onClose}>
      <p className="dimmed">{t(`second-step.${act}.what`)}</p>
      <AuthenticatorCodeField data-autofocus {...form.getInputProps('code')} />
    </DialogForm>
  );
}
