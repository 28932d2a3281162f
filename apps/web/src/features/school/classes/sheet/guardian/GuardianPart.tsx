import { Box, Button, Group } from '@mantine/core';
import {
  minorsDoubtGuardian,
  minorsRemoveGuardian,
  minorsSendGuardianLinkMutation,
  minorsWriteGuardian,
  type SheetGuardian,
} from '@seve/api-client';
import { dayInParis, GUARDIAN_PLACES, type GuardianPlace } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { PhoneLink } from '../../../../../ui/actions/PhoneLink.js';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import type { SheetPath } from '../sheet-path.js';
import { Confirmation } from './Confirmation.js';
import { GuardianForm } from './GuardianForm.js';
import { PaperConsent } from './PaperConsent.js';

interface GuardianPartProps {
  /** Up to two guardians. */
  guardians: readonly SheetGuardian[];
  path: SheetPath;
  /** True when the reader may edit and remove contacts. */
  isMended: boolean;
}

/** Contacts of a minor's guardians, with the state of each guardian page. */
export function GuardianPart({ guardians, path, isMended }: GuardianPartProps) {
  const { t } = useTranslation('student-sheet');
  const free = GUARDIAN_PLACES.find((place) => guardians.every((one) => one.place !== place));
  return (
    <section aria-label={t('guardian')}>
      <h2>{t('guardian')}</h2>
      {guardians.length === 0 && <p className="small dimmed">{t('guardian-contact.none')}</p>}
      {guardians.map((guardian) => (
        <Box key={guardian.place} mb="md" role="group" aria-label={`${guardian.firstName} ${guardian.lastName}`}>
          <Contact guardian={guardian} path={path} />
          {isMended && (
            <Group gap="xs" mt="sm">
              <EditContact place={guardian.place} guardian={guardian} path={path}>
                {t('guardian-contact.edit')}
                <span className="visually-hidden">{` ${t('guardian-contact.title')}`}</span>
              </EditContact>
              <RemoveContact guardian={guardian} path={path} />
            </Group>
          )}
        </Box>
      ))}
      {isMended && free && (
        <EditContact place={free} guardian={null} path={path}>
          {guardians.length === 0 ? t('guardian-contact.add') : t('guardian-contact.add-second')}
        </EditContact>
      )}
    </section>
  );
}

interface EditContactProps {
  place: GuardianPlace;
  /** Null without a contact. */
  guardian: SheetGuardian | null;
  path: SheetPath;
  /** Label of the button. */
  children: ReactNode;
}

function EditContact({ place, guardian, path, children }: EditContactProps) {
  const { t } = useTranslation('student-sheet');
  // Contact as it was when the dialog opened, so that a reload meanwhile does not apply the input to another contact.
  const [opened, setOpened] = useState<Pick<EditContactProps, 'place' | 'guardian'> | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setOpened({ place, guardian })}>
        {children}
      </Button>
      <Dialog opened={opened !== null} onClose={close} title={t('guardian-contact.title')}>
        {opened && <GuardianForm path={path} {...opened} onClose={close} />}
      </Dialog>
    </>
  );
}

function Contact({ guardian, path }: { guardian: SheetGuardian; path: SheetPath }) {
  const { t } = useTranslation('student-sheet');
  const invalidate = useInvalidate();
  const { place, firstName, lastName, organisation, email, phone, isOnPaper, confirmedAt, page } = guardian;
  const send = useMutation({
    ...minorsSendGuardianLinkMutation(),
    onError: useShowProblem(),
    onSuccess: async () => {
      showToast(t('guardian-page.sent-now', { email: email ?? '' }));
      await invalidate('classStudent');
    },
  });
  return (
    <>
      <p>{[`${firstName} ${lastName}`, organisation].filter(Boolean).join(', ')}</p>
      {email && (
        <p className="anywhere">
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {phone && (
        <p>
          <PhoneLink phone={phone} />
        </p>
      )}
      <Confirmation guardian={guardian} path={path} />
      <PageState page={page} />
      {isOnPaper && confirmedAt && page.isConsentNeeded && <PaperConsent guardian={guardian} path={path} />}
      {!isOnPaper && (
        <Button variant="default" size="sm" mt="sm" loading={send.isPending} onClick={() => send.mutate({ path, query: { place } })}>
          {page.sentAt ? t('guardian-page.send-again') : t('guardian-page.send')}
        </Button>
      )}
    </>
  );
}

/** Removes a contact at once; the toast offers to restore it. */
function RemoveContact({ guardian, path }: { guardian: SheetGuardian; path: SheetPath }) {
  const { place, firstName, lastName, organisation, email, phone, confirmedAt } = guardian;
  const { t } = useTranslation('student-sheet');
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const writeBack = async () => {
    await minorsWriteGuardian({ path, body: { place, replaces: null, firstName, lastName, organisation, email, phone } });
    // A contact written by the school counts as confirmed; the removed one was not, so the confirmation is revoked.
    if (confirmedAt === null) await minorsDoubtGuardian({ path, query: { place } });
    await invalidate('classStudent');
  };
  const remove = useMutation({
    mutationFn: () => minorsRemoveGuardian({ path, query: { place } }),
    onError: showProblem,
    onSuccess: async () => {
      await invalidate('classStudent');
      showToast(t('guardian-contact.removed'), () => writeBack().catch(showProblem));
    },
  });
  return (
    <Button variant="subtle" size="sm" loading={remove.isPending} onClick={() => remove.mutate()}>
      {t('guardian-contact.remove')}
    </Button>
  );
}

function PageState({ page: { sentAt, openedAt, isConsentNeeded, isAgreed, decidedAt, signedOn } }: Pick<SheetGuardian, 'page'>) {
  const { t } = useTranslation('student-sheet');
  const format = useFormat();
  const dayOf = (instant: string | Date) => format.mediumDay(dayInParis(new Date(instant)));
  const answer = (day: string) => (isAgreed ? t('guardian-page.agreed', { day }) : t('guardian-page.refused', { day }));
  return (
    <>
      {sentAt && (
        <p className="small dimmed">
          {openedAt ? t('guardian-page.opened', { day: dayOf(openedAt) }) : t('guardian-page.not-opened', { day: dayOf(sentAt) })}
        </p>
      )}
      {isConsentNeeded && <p className="small">{decidedAt ? answer(dayOf(decidedAt)) : t('guardian-page.waits')}</p>}
      {signedOn && <p className="small dimmed">{t('guardian-page.seen-on-paper', { day: format.mediumDay(signedOn) })}</p>}
    </>
  );
}
