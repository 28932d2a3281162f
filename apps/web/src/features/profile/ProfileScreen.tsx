import { studentsReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import { CvSection } from './CvSection.js';
import { JoinClass } from './JoinClass.js';
import { ProfileForm } from './ProfileForm.js';

export function ProfileScreen() {
  const { t } = useTranslation('profile');
  const profile = useSuspenseQuery(studentsReadOptions()).data;
  const { className, schoolName } = profile;
  return (
    <Page>
      <PageHead title={t('title')} place={schoolName} context={className ? t('context', { className }) : t('no-class')} />
      {className === null && (
        <div id="classe">
          <JoinClass />
        </div>
      )}
      <ProfileForm key={className} profile={profile} />
      <CvSection />
    </Page>
  );
}
