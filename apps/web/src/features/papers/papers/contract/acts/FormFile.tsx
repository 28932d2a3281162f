import { SCAN_MAX_BYTES } from '@seve/domain';
import { IconFileCertificate } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../../../../ui/files/FileDrop.js';

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

/** A file on this device, and its SHA-256, hexadecimal. */
export interface ReadFile {
  file: File;
  sha256: string;
}

async function fingerprintOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes a signed form and computes its fingerprint on this device. Nothing is sent. */
export function FormFile({ onRead }: { onRead: (read: ReadFile) => void }) {
  const { t } = useTranslation('contracts');
  const [isReading, setReading] = useState(false);
  const read = async (file: File) => {
    setReading(true);
    const sha256 = await fingerprintOf(file).finally(() => setReading(false));
    onRead({ file, sha256 });
  };
  return (
    <FileDrop
      icon={IconFileCertificate}
      hint={t('form.hint')}
      sending={t('form.reading')}
      tooLarge={t('form.too-large')}
      maxBytes={SCAN_MAX_BYTES}
      accepted={ACCEPTED}
      verb={t('form.choose')}
      isSending={isReading}
      failure={null}
      onFile={(file) => void read(file)}
    />
  );
}
