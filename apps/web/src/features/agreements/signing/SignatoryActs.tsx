import { Button, Menu } from '@mantine/core';
import { type SignatoryForSchool, schoolSigningRecordRefusal, schoolSigningRenewMutation } from '@seve/api-client';
import { IconChevronDown, IconFileUpload, IconMailCog, IconSend, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { ReasonDialog } from '../../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { AddressDialog } from './AddressDialog.js';
import { ScanDialog } from './ScanDialog.js';

interface SignatoryActsProps {
  agreementId: string;
  signatory: SignatoryForSchool;
}

const GLYPH = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** What the office does for one signatory. It never signs for another person: it files the paper that the person signed. */
export function SignatoryActs({ agreementId, signatory }: SignatoryActsProps) {
  const { t } = useTranslation('agreements');
  const invalidate = useInvalidate();
  const [open, setOpen] = useState<'address' | 'refusal' | 'scan' | null>(null);
  const close = () => setOpen(null);
  const path = { id: agreementId, signatoryId: signatory.id };
  const renewal = useMutation({ ...schoolSigningRenewMutation(), onError: useShowProblem() });
  const { name } = signatory;
  const renew = async () => {
    await renewal.mutateAsync({ path });
    showToast(t('renew.done', { name }));
    await invalidate('schoolAgreement');
  };
  const refuse = async (reason: string) => {
    await schoolSigningRecordRefusal({ path, body: { reason } });
    showToast(t('refusal.done'));
    await invalidate('schoolAgreement');
    focusHeading();
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="sm" rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}>
            {t('signing.act')}
            <span className="visually-hidden">{t('signing.act-for', { name })}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {signatory.state === 'expired' && (
            <Menu.Item leftSection={<IconSend {...GLYPH} />} onClick={() => void renew().catch(() => undefined)}>
              {t('renew.act')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconFileUpload {...GLYPH} />} onClick={() => setOpen('scan')}>
            {t('scan.act')}
          </Menu.Item>
          <Menu.Item leftSection={<IconMailCog {...GLYPH} />} onClick={() => setOpen('address')}>
            {t('address.act')}
          </Menu.Item>
          <Menu.Item leftSection={<IconX {...GLYPH} />} onClick={() => setOpen('refusal')}>
            {t('refusal.act')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <AddressDialog path={path} signatory={signatory} opened={open === 'address'} onClose={close} />
      <ScanDialog path={path} name={name} opened={open === 'scan'} onClose={close} />
      <ReasonDialog
        opened={open === 'refusal'}
        onClose={close}
        title={t('refusal.title', { name })}
        path="reason"
        label={t('refusal.label')}
        verb={t('refusal.act')}
        onSend={refuse}
      >
        {t('refusal.what')}
      </ReasonDialog>
    </>
  );
}
