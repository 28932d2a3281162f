import { Button } from '@mantine/core';
import type { ApplicationForStudent } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePostTitle } from '../../ui/use-post-title.js';
import css from './ApplicationActs.module.css';
import { ApplicationConfirm } from './ApplicationConfirm.js';
import { LeaveDialog } from './LeaveDialog.js';
import { isLeaving, OWN_ACTS, type OwnAct } from './use-own-act.js';

interface ApplicationActsProps {
  application: ApplicationForStudent;
  otherOpen: number;
}

/** Only what the status allows; each asks once more, for none is taken back by a click. */
export function ApplicationActs({ application, otherOpen }: ApplicationActsProps) {
  const { t } = useTranslation('applications');
  const titleOf = usePostTitle();
  const [asked, setAsked] = useState<OwnAct | null>(null);
  const allowed = OWN_ACTS.filter((act) => application.actions.includes(act));
  if (allowed.length === 0) return null;
  const close = () => setAsked(null);
  return (
    <div className={css.acts}>
      {allowed.map((act) => (
        <Button
          key={act}
          variant={act === 'accept' ? 'filled' : 'default'}
          color={act === 'withdraw' ? 'betterave' : undefined}
          size={act === 'withdraw' ? 'sm' : 'md'}
          onClick={() => setAsked(act)}
        >
          {t(`act.${act}`)}
          <span className="visually-hidden">{t('about', { title: titleOf(application.offer?.title ?? null) })}</span>
        </Button>
      ))}
      <ApplicationConfirm application={application} otherOpen={otherOpen} act={asked && !isLeaving(asked) ? asked : null} onClose={close} />
      <LeaveDialog application={application} act={asked && isLeaving(asked) ? asked : null} onClose={close} />
    </div>
  );
}
