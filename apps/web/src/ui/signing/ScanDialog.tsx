import { Button, Radio, Stack } from '@mantine/core';
import type { ScanToConfirm, SignatoryForSchool, VersionView } from '@seve/api-client';
import { SCAN_MAX_BYTES } from '@seve/domain';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialogs/Dialog.js';
import { FileDrop } from '../files/FileDrop.js';
import { ConfirmScan } from './ConfirmScan.js';
import { SCAN_METHODS, type ScanMethod, type SigningAccess } from './signing-access.js';

interface ScanDialogProps {
  access: SigningAccess;
  version: VersionView;
  signatory: SignatoryForSchool;
  opened: boolean;
  onClose: () => void;
}

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

/** Files a paper signed by hand or with another service in two steps: upload, then confirmation of the signatures on it. */
export function ScanDialog({ access, version, signatory, opened, onClose }: ScanDialogProps) {
  const { t } = useTranslation('signatories');
  const [scan, setScan] = useState<ScanToConfirm | null>(null);
  const close = () => {
    setScan(null);
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={close} title={t('scan.title', { name: signatory.name })}>
      {scan === null ? (
        <SendScan access={access} versionId={version.id} onSent={setScan} onClose={close} />
      ) : (
        <ConfirmScan
          access={access}
          scan={scan}
          seats={version.signatories}
          chosen={signatory}
          onAgain={() => setScan(null)}
          onDone={close}
        />
      )}
    </Dialog>
  );
}

interface SendScanProps extends Pick<ScanDialogProps, 'access' | 'onClose'> {
  versionId: string;
  onSent: (scan: ScanToConfirm) => void;
}

function SendScan({ access, versionId, onSent, onClose }: SendScanProps) {
  const { t } = useTranslation('signatories');
  const [method, setMethod] = useState<ScanMethod>('scan');
  const sending = useMutation({ mutationFn: (file: File) => access.scan(versionId, { method, file }) });
  const send = async (file: File) => onSent((await sending.mutateAsync(file)).data);
  return (
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
  );
}
