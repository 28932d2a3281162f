import { Box, Button, Flex } from '@mantine/core';
import type { AgreementForHost } from '@seve/api-client';
import { IconShieldCheck } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { ActBar } from '../../../../../ui/layout/ActBar.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import type { HostAccess } from '../saving/host-access.js';
import { AgreementSteps } from './AgreementSteps.js';
import { ChangesSeen } from './ChangesSeen.js';
import { HostFormContext } from './host-form-context.js';
import { Missing } from './Missing.js';
import { RemarkList } from './RemarkList.js';
import { SavedLine } from './SavedLine.js';
import { AllowanceSection, NoJobSection, TextsSection } from './sections/TermsSections.js';
import { PlaceSection, SignatorySection } from './sections/WhereSections.js';
import { HazardsSection, TimetableSection } from './sections/WorkSections.js';
import { useHostForm } from './use-host-form.js';

interface HostPartFormProps {
  agreement: AgreementForHost;
  access: HostAccess;
  /** Above the fields. */
  children: ReactNode;
}

/** A return in a line of text does not say that the part is complete. */
const keepReturn = (event: KeyboardEvent) => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
};

/** The part of a host, saved as it is written, until it is said to be complete. */
export function HostPartForm({ agreement, access, children }: HostPartFormProps) {
  const { t } = useTranslation('agreement-host');
  const { form, saving, complete, missing, onBlur, markRead, rejoin } = useHostForm(agreement, access);
  const { kind, startOn, endOn, isMinor, remarks } = agreement;
  const own = remarks.filter(({ party }) => party === 'host');
  const range = { from: startOn, to: endOn };
  const submit = async () => {
    await complete();
    showToast(t('complete.done'));
    focusHeading();
  };
  return (
    <HostFormContext value={{ form, kind, remarks: own }}>
      <SubmitForm form={form} submit={submit} keeper={saving.keeper}>
        {({ isPending }) => (
          <Box onBlur={onBlur} onKeyDown={keepReturn}>
            <Columns columns="minmax(0, 1fr) 21rem" from="desktop" gap="wide" rowGap="lg" align="start">
              <div>
                {children}
                <ChangesSeen agreement={agreement} look={access.look} onRead={markRead} />
                <RemarkList remarks={own} />
                <PlaceSection />
                <SignatorySection />
                <TimetableSection range={range} />
                <TextsSection name="activities" />
                <HazardsSection isMinor={isMinor} />
                <AllowanceSection range={range} />
                <TextsSection name="terms" />
                <TextsSection name="insurance" />
                <NoJobSection />
              </div>
              <Box component="aside" pos={{ base: 'static', md: 'sticky' }} top="var(--mantine-spacing-lg)" aria-label={t('side')}>
                <AgreementSteps agreement={agreement} />
                <Missing missing={missing} />
                <Flex component="p" gap="xs" mt="lg" className="small dimmed">
                  <IconShieldCheck size={18} stroke={1.6} aria-hidden="true" />
                  <span>{t('not-asked')}</span>
                </Flex>
              </Box>
            </Columns>
            <ActBar>
              <SavedLine saving={saving.state} faults={saving.faults()} onRejoin={rejoin} />
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
