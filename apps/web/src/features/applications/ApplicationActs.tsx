import { Button } from '@mantine/core';
import type { ApplicationForStudent } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePostTitle } from '../../ui/use-post-title.js';
import css from './ApplicationActs.module.css';
import { ApplicationConfirm } from './ApplicationConfirm.js';
import { ENDINGS, type Ending } from './use-ending.js';

interface ApplicationActsProps {
  application: ApplicationForStudent;
  otherOpen: number;
}

/** Only what the status allows; each asks once more, for none can be undone. */
export function ApplicationActs({ application, otherOpen }: ApplicationActsProps) {
  const { t } = useTranslation('applications');
  const titleOf = usePostTitle();
  const [asked, setAsked] = useState<Ending | null>(null);
  const allowed = ENDINGS.filter((ending) => application.actions.includes(ending));
  if (allowed.length === 0) return null;
  return (
    <div className={css.acts}>
      {allowed.map((ending) => (
        <Button
          key={ending}
          variant={ending === 'accept' ? 'filled' : 'default'}
          color={ending === 'withdraw' ? 'betterave' : undefined}
          size={ending === 'withdraw' ? 'sm' : 'md'}
          onClick={() => setAsked(ending)}
        >
          {t(`act.${ending}`)}
          <span className="visually-hidden">{t('about', { title: titleOf(application.offer?.title ?? null) })}</span>
        </Button>
      ))}
      <ApplicationConfirm application={application} otherOpen={otherOpen} ending={asked} onClose={() => setAsked(null)} />
    </div>
  );
}
