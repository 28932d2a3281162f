import { Box, Button, Flex } from '@mantine/core';
import type { AgreementForHost } from '@seve/api-client';
import { IconShieldCheck } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { ActBar } from '../../../../../ui/layout/ActBar.js';
import { MissingFields } from '../../parts/MissingFields.js';
import type { HostAccess } from '../saving/host-access.js';
import { HostSections } from './HostSections.js';
import { HostFormContext } from './host-form-context.js';
import { SavedLine } from './SavedLine.js';
import { useHostForm } from './use-host-form.js';

interface HostPartFormProps {
  agreement: AgreementForHost;
  access: HostAccess;
  /** The reader has read every change. */
  isRead: boolean;
}

/** Keeps Enter in a line of text from sending the form, which says that the part is complete. */
const keepReturn = (event: KeyboardEvent) => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
};

/** The part of a host, saved while it is typed, until the host says that it is complete. */
export function HostPartForm({ agreement, access, isRead }: HostPartFormProps) {
  const { t } = useTranslation('agreement-host');
  const { form, saving, complete, missing, onBlur, rejoin } = useHostForm(agreement, access, isRead);
  const remarks = agreement.remarks.filter(({ party }) => party === 'host');
  const submit = async () => {
    await complete();
    showToast(t('complete.done'));
    focusHeading();
  };
  return (
    <HostFormContext value={{ form, agreement, remarks, part: agreement.host }}>
      <SubmitForm form={form} submit={submit} keeper={saving.keeper}>
        {({ isPending }) => (
          <Box onBlur={onBlur} onKeyDown={keepReturn}>
            <Flex component="p" gap="xs" mb="md" className="small dimmed">
              <IconShieldCheck size={18} stroke={1.6} aria-hidden="true" />
              <span>{t('not-asked')}</span>
            </Flex>
            <MissingFields paper="host" fields={missing} />
            <HostSections />
            <ActBar>
              <SavedLine saving={saving.state} faults={saving.faults()} onRejoin={rejoin} />
              {missing.length === 0 && <p className="small">{t('fill.full')}</p>}
              <Button type="submit" ml="auto" loading={isPending} disabled={saving.state.name === 'moved'}>
                {t('complete.act')}
              </Button>
            </ActBar>
          </Box>
        )}
      </SubmitForm>
    </HostFormContext>
  );
}
