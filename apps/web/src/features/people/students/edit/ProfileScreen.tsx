import { studentsReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { CvSection } from '../cv/CvSection.js';
import { JoinClass } from '../sections/JoinClass.js';
import { ProfileForm } from './ProfileForm.js';

export function ProfileScreen() {
  const { t } = useTranslation('profile');
  const profile = useSuspenseQuery(studentsReadOptions()).data;
  const { className, schoolName } = profile;
  useFieldOfAddress();
  return (
    <Page>
      <PageHead title={t('title')} place={schoolName} context={className ? t('context', { className }) : t('no-class')} />
      {className === null && (
        <div id="classe">
          <JoinClass waitingClassName={profile.waitingClassName} />
        </div>
      )}
      <ProfileForm key={className} profile={profile} />
      <CvSection />
    </Page>
  );
}

/** Focuses the first field of the section in the address. A proposed change focuses itself. */
function useFieldOfAddress(): void {
  const section = useLocation({ select: ({ hash, search }) => (search.changement === undefined ? hash : '') });
  useEffect(() => {
    if (section !== '') document.getElementById(section)?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [section]);
}
