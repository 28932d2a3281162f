import { Button, Radio, Stack } from '@mantine/core';
import { SCAN_MAX_BYTES } from '@seve/domain';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialogs/Dialog.js';
import { focusHeading } from '../feedback/focus-heading.js';
import { showToast } from '../feedback/toast.js';
import { FileDrop } from '../files/FileDrop.js';
import { SCAN_METHODS, type ScanMethod, type SigningAccess } from './signing-access.js';

interface ScanDialogProps {
  access: SigningAccess;
  signatory: { id: string; name: string };
  opened: boolean;
  onClose: () => void;
}

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

/** The paper that a person signed by hand or with another service; it counts as the person’s signature. */
export function ScanDialog({ access, signatory: { id, name }, opened, onClose }: ScanDialogProps) {
  const { t } = useTranslation('signatories');
  const [method, setMethod] = useState<ScanMethod>('scan');
  const sending = useMutation({ mutationFn: (file: File) => access.scan(id, { method, file }) });
  const send = async (file: File) => {
    await sending.mutateAsync(file);
    onClose();
    showToast(t('scan.done', { name }));
    await access.refresh();
    focusHeading();
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('scan.title', { name })}>
      <Stack gap="field">
        <p className="dimmed">{t('scan.what')}</p>
        <Radio.Group label={t('scan.how')} value={method} onChange={(value) => setMethod(value as ScanMethod)}>
          <Stack gap="xs" mt="xs">
            {SCAN_METHODS.map((value) => (
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
