import { Button, Group } from '@mantine/core';
import {
  minorsDoubtGuardian,
  minorsRemoveGuardian,
  minorsSendGuardianLinkMutation,
  minorsWriteGuardian,
  type SheetGuardian,
} from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { PhoneLink } from '../../../../ui/actions/PhoneLink.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import type { SheetPath } from '../sheet-path.js';
import { Confirmation } from './Confirmation.js';
import { GuardianForm } from './GuardianForm.js';

interface GuardianPartProps {
  /** Null without a contact. */
  guardian: SheetGuardian | null;
  path: SheetPath;
  /** The reader writes and removes the contact. */
  isMended: boolean;
}

/** Whom to reach for a minor, and how far the page of that person has come. */
export function GuardianPart({ guardian, path, isMended }: GuardianPartProps) {
  const { t } = useTranslation('student-sheet');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <section aria-label={t('guardian')}>
      <h2>{t('guardian')}</h2>
      {guardian ? <Contact guardian={guardian} path={path} /> : <p className="small dimmed">{t('guardian-contact.none')}</p>}
      {isMended && (
        <>
          <Group gap="xs" mt="sm">
            <Button variant="default" size="sm" onClick={() => setOpen(true)}>
              {guardian ? t('guardian-contact.edit') : t('guardian-contact.add')}
              {guardian && <span className="visually-hidden">{` ${t('guardian-contact.title')}`}</span>}
            </Button>
            {guardian && <RemoveContact guardian={guardian} path={path} />}
          </Group>
          <Dialog opened={isOpen} onClose={close} title={t('guardian-contact.title')}>
            {isOpen && <GuardianForm path={path} guardian={guardian} onClose={close} />}
          </Dialog>
        </>
      )}
    </section>
  );
}

function Contact({ guardian, path }: { guardian: SheetGuardian; path: SheetPath }) {
  const { t } = useTranslation('student-sheet');
  const invalidate = useInvalidate();
  const { firstName, lastName, organisation, email, phone, isOnPaper, page } = guardian;
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
      {!isOnPaper && (
        <Button variant="default" size="sm" mt="sm" loading={send.isPending} onClick={() => send.mutate({ path })}>
          {page.sentAt ? t('guardian-page.send-again') : t('guardian-page.send')}
        </Button>
      )}
    </>
  );
}

/** At once, and back again from the notice. */
function RemoveContact({ guardian, path }: { guardian: SheetGuardian; path: SheetPath }) {
  const { firstName, lastName, organisation, email, phone, confirmedAt } = guardian;
  const { t } = useTranslation('student-sheet');
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const writeBack = async () => {
    await minorsWriteGuardian({ path, body: { firstName, lastName, organisation, email, phone } });
    // What the school writes is confirmed: this was not.
    if (confirmedAt === null) await minorsDoubtGuardian({ path });
    await invalidate('classStudent');
  };
  const remove = useMutation({
    mutationFn: () => minorsRemoveGuardian({ path }),
    onError: showProblem,
    onSuccess: async () => {
      showToast(t('guardian-contact.removed'), () => writeBack().catch(showProblem));
      await invalidate('classStudent');
    },
  });
  return (
    <Button variant="subtle" size="sm" loading={remove.isPending} onClick={() => remove.mutate()}>
      {t('guardian-contact.remove')}
    </Button>
  );
}

function PageState({ page: { sentAt, openedAt, isConsentNeeded, isAgreed, decidedAt } }: Pick<SheetGuardian, 'page'>) {
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
    </>
  );
}
