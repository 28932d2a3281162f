import { Button, Group } from '@mantine/core';
import type { ApplicationForStudent } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelAgreedPlace } from '../../../../../ui/actions/CancelAgreedPlace.js';
import { usePostTitle } from '../../../../../ui/wording/use-post-title.js';
import { ApplicationConfirm } from './ApplicationConfirm.js';
import { LeaveDialog } from './LeaveDialog.js';
import { isLeaving, OWN_ACTS, type OwnAct } from './use-own-act.js';

interface ApplicationActsProps {
  application: ApplicationForStudent;
  otherOpen: number;
}

/** Buttons of the acts that the status allows. Each asks for confirmation, because it cannot be undone. */
export function ApplicationActs({ application, otherOpen }: ApplicationActsProps) {
  const { t } = useTranslation('applications');
  const [asked, setAsked] = useState<OwnAct | null>(null);
  const { id, actions, company, offer } = application;
  const offerTitle = offer?.title ?? null;
  const title = usePostTitle()(offerTitle);
  const allowed = OWN_ACTS.filter((act) => actions.includes(act));
  const mayCancel = actions.includes('cancel');
  if (allowed.length === 0 && !mayCancel) return null;
  const close = () => setAsked(null);
  return (
    <Group gap="xs" mt="field">
      {allowed.map((act) => (
        <Button
          key={act}
          variant={act === 'accept' ? 'filled' : 'default'}
          color={act === 'withdraw' ? 'betterave' : undefined}
          size={act === 'withdraw' ? 'sm' : 'md'}
          onClick={() => setAsked(act)}
        >
          {t(`act.${act}`)}
          <span className="visually-hidden">{t('about', { title })}</span>
        </Button>
      ))}
      {mayCancel && <CancelAgreedPlace applicationId={id} as="student" company={company.name} offerTitle={offerTitle} />}
      <ApplicationConfirm application={application} otherOpen={otherOpen} act={asked && !isLeaving(asked) ? asked : null} onClose={close} />
      <LeaveDialog application={application} act={asked && isLeaving(asked) ? asked : null} onClose={close} />
    </Group>
  );
}
