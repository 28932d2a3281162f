import { Button, Menu } from '@mantine/core';
import type { SignatoryForSchool, VersionView } from '@seve/api-client';
import { IconChevronDown, IconFileUpload, IconMailCog, IconSend, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../dialogs/ReasonDialog.js';
import { focusHeading } from '../feedback/focus-heading.js';
import { showToast } from '../feedback/toast.js';
import { useShowProblem } from '../feedback/use-show-problem.js';
import { AddressDialog } from './AddressDialog.js';
import { ScanDialog } from './ScanDialog.js';
import type { SigningAccess } from './signing-access.js';

interface SignatoryActsProps {
  access: SigningAccess;
  version: VersionView;
  signatory: SignatoryForSchool;
}

const GLYPH = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** Acts of the office for one signatory. The office never signs for another person: it files the paper that the person signed. */
export function SignatoryActs({ access, version, signatory }: SignatoryActsProps) {
  const { t } = useTranslation('signatories');
  const [open, setOpen] = useState<'address' | 'refusal' | 'scan' | null>(null);
  const close = () => setOpen(null);
  const { id, name, state } = signatory;
  const isSigned = state === 'signed';
  const renewal = useMutation({ mutationFn: () => access.renew(id), onError: useShowProblem() });
  const renew = async () => {
    await renewal.mutateAsync();
    showToast(t('renew.done', { name }));
    await access.refresh();
  };
  const refuse = async (reason: string) => {
    await access.recordRefusal(id, { reason });
    showToast(t('refusal.done'));
    await access.refresh();
    focusHeading();
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="sm" rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}>
            {t('act')}
            <span className="visually-hidden">{t('act-for', { name })}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(state === 'expired' || signatory.isLinkEnded) && (
            <Menu.Item leftSection={<IconSend {...GLYPH} />} onClick={() => void renew().catch(() => undefined)}>
              {t('renew.act')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconFileUpload {...GLYPH} />} onClick={() => setOpen('scan')}>
            {isSigned ? t('scan.replace') : t('scan.act')}
          </Menu.Item>
          {!isSigned && (
            <>
              <Menu.Item leftSection={<IconMailCog {...GLYPH} />} onClick={() => setOpen('address')}>
                {t('address.act')}
              </Menu.Item>
              <Menu.Item leftSection={<IconX {...GLYPH} />} onClick={() => setOpen('refusal')}>
                {t('refusal.act')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <AddressDialog access={access} signatory={signatory} opened={open === 'address'} onClose={close} />
      <ScanDialog access={access} version={version} signatory={signatory} opened={open === 'scan'} onClose={close} />
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
