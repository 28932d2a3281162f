import { Box, Button, Flex } from '@mantine/core';
import type { StudentProfile } from '@seve/api-client';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CHANGE_SECTIONS, changeInAddress, changeOfAddress } from '../../../../ui/completion/proposed-change.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { DraftNote } from '../draft/DraftNote.js';
import { StaleNote } from '../draft/StaleNote.js';
import { Proposed } from '../proposed/Proposed.js';
import { GuardianSection } from '../sections/GuardianSection.js';
import { LanguagesSection } from '../sections/LanguagesSection.js';
import { SkillsSection } from '../sections/skills/SkillsSection.js';
import { useContactsFirst } from '../sections/use-contacts-first.js';
import { WantedPlaceSection } from '../sections/WantedPlaceSection.js';
import { WishesSection } from '../sections/WishesSection.js';
import { useProfileForm } from '../use-profile-form.js';
import { Completeness } from './Completeness.js';
import css from './ProfileForm.module.css';
import { SeekSection } from './SeekSection.js';

export function ProfileForm({ profile }: { profile: StudentProfile }) {
  const { t } = useTranslation('profile');
  const showProblem = useShowProblem();
  const { form, draft, newer, save, saveOnly, keepMine, takeNewer } = useProfileForm(profile, {
    name: 'profile',
    onSaved: (undo) => showToast(t('done'), () => undo().catch(showProblem)),
  });
  const { handle, isTyped, saveAll } = useContactsFirst(save);
  const isDirty = form.isDirty();
  const change = changeOfAddress(useSearch({ from: '/profil' }).changement);
  const proposedIn = (section: string) =>
    change !== null &&
    CHANGE_SECTIONS[change.kind] === section && (
      <Proposed key={changeInAddress(change)} change={change} values={form.getInitialValues()} save={saveOnly} />
    );
  return (
    <Columns columns="minmax(0, 44rem) minmax(0, 18rem)" gap="wide" rowGap="xl" align="start" className={css.split}>
      <div className={css.form}>
        <SubmitForm form={form} submit={saveAll} keeper={draft.keeper}>
          {({ isPending }) => (
            <>
              {newer && <StaleNote onKeep={keepMine} onTake={takeNewer} />}
              {draft.isRestored && isDirty && !newer && <DraftNote onDiscard={draft.discard} />}
              {proposedIn('recherche')}
              <SeekSection form={form} profile={profile} />
              {proposedIn('lieu')}
              <WantedPlaceSection form={form} />
              {proposedIn('competences')}
              <SkillsSection form={form} />
              {proposedIn('langues')}
              <LanguagesSection form={form} />
              {proposedIn('envies')}
              <WishesSection form={form} />
              <Flex rowGap="sm" columnGap="field" align="center" wrap="wrap" className={css.end}>
                <Button type="submit" loading={isPending}>
                  {t('save')}
                </Button>
                <p className="small dimmed">{isDirty || isTyped ? t('unsaved') : t('saved-all')}</p>
              </Flex>
            </>
          )}
        </SubmitForm>
        {profile.isMinor && (
          <Box mt="xl">
            <GuardianSection owner={profile.email} handle={handle} />
          </Box>
        )}
      </div>
      <Completeness values={form.values} profile={profile} />
    </Columns>
  );
}
