import { Button } from '@mantine/core';
import type { StudentProfile } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { SubmitForm } from '../../ui/SubmitForm.js';
import { Completeness } from './Completeness.js';
import { DraftNote } from './DraftNote.js';
import { PlaceSection } from './PlaceSection.js';
import css from './ProfileForm.module.css';
import { SeekSection } from './SeekSection.js';
import { SkillsSection } from './SkillsSection.js';
import { StaleNote } from './StaleNote.js';
import { useProfileForm } from './use-profile-form.js';
import { VisibilitySection } from './VisibilitySection.js';

export function ProfileForm({ profile }: { profile: StudentProfile }) {
  const { t } = useTranslation('profile');
  const { form, draft, newer, save, keepMine, takeNewer } = useProfileForm(profile);
  const isDirty = form.isDirty();
  return (
    <div className={css.split}>
      <SubmitForm form={form} submit={save} className={css.form}>
        {({ isPending }) => (
          <>
            {newer && <StaleNote onKeep={keepMine} onTake={takeNewer} />}
            {draft.isRestored && isDirty && !newer && <DraftNote onDiscard={draft.discard} />}
            <SeekSection form={form} />
            <PlaceSection form={form} />
            <SkillsSection form={form} />
            <VisibilitySection form={form} birthDate={profile.birthDate} />
            <div className={css.end}>
              <Button type="submit" loading={isPending}>
                {t('save')}
              </Button>
              <p className="small dimmed">{isDirty ? t('unsaved') : t('saved-all')}</p>
            </div>
          </>
        )}
      </SubmitForm>
      <Completeness values={form.values} className={profile.className} />
    </div>
  );
}
