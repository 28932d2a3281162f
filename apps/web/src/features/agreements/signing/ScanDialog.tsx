import { Button, Radio, Stack } from '@mantine/core';
import { schoolSigningScanMutation } from '@seve/api-client';
import { SCAN_MAX_BYTES } from '@seve/domain';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { Dialog } from '../../../ui/dialogs/Dialog.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { FileDrop } from '../../../ui/files/FileDrop.js';

interface ScanDialogProps {
  path: { id: string; signatoryId: string };
  name: string;
  opened: boolean;
  onClose: () => void;
}

const METHODS = ['scan', 'elsewhere'] as const;
const ACCEPTED = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

/** The paper that a person signed by hand or with another service; it counts as the person’s signature. */
export function ScanDialog({ path, name, opened, onClose }: ScanDialogProps) {
  const { t } = useTranslation('agreements');
  const invalidate = useInvalidate();
  const [method, setMethod] = useState<(typeof METHODS)[number]>('scan');
  const sending = useMutation(schoolSigningScanMutation());
  const send = async (file: File) => {
    await sending.mutateAsync({ path, query: { method }, body: { file } });
    onClose();
    showToast(t('scan.done', { name }));
    await invalidate('schoolAgreement');
    focusHeading();
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('scan.title', { name })}>
      <Stack gap="field">
        <p className="dimmed">{t('scan.what')}</p>
        <Radio.Group label={t('scan.how')} value={method} onChange={(value) => setMethod(value as typeof method)}>
          <Stack gap="xs" mt="xs">
            {METHODS.map((value) => (
              <Radio key={value} value={value} label={t(`scan.method.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <FileDrop
          icon={IconFileUpload}
          hint={t('scan.hint')}
          sending={t('scan.sending')}
          tooLarge={t('scan.too-large')}
          maxBytes={SCAN_MAX_BYTES}
          accepted={ACCEPTED}
          verb={t('scan.choose')}
          isSending={sending.isPending}
          failure={sending.error}
          onFile={(file) => void send(file).catch(() => undefined)}
        />
        <div>
          <Button variant="subtle" onClick={onClose}>
            {t('ui:confirm.not-yet')}
          </Button>
        </div>
      </Stack>
    </Dialog>
  );
}
