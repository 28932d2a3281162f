import type { ProfileSkill } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { MOST_PROFILE_SKILLS, MOST_TO_LEARN } from '../../profile-values.js';
import type { SectionProps } from '../section-props.js';
import { SkillPicker } from './SkillPicker.js';
import { SkillSuggestions } from './SkillSuggestions.js';

const without = (skills: readonly ProfileSkill[], ogr: string) => skills.filter((skill) => skill.ogr !== ogr);

/** Skills that the student has, and skills to learn; each is in one list only. The last picked comes first. */
export function SkillsSection({ form }: SectionProps) {
  const { t } = useTranslation('profile');
  const { skills, skillsToLearn, wantedRomeCodes } = form.values;

  const know = (skill: ProfileSkill) =>
    form.setValues({ skills: [skill, ...without(skills, skill.ogr)], skillsToLearn: without(skillsToLearn, skill.ogr) });
  const learn = (skill: ProfileSkill) =>
    form.setValues({ skillsToLearn: [skill, ...without(skillsToLearn, skill.ogr)], skills: without(skills, skill.ogr) });
  const forget = (ogr: string) => form.setFieldValue('skills', without(skills, ogr));
  return (
    <div id="competences">
      <FormSection title={t('skills.title')} hint={t('skills.hint')}>
        <SkillPicker
          path="skills"
          label={t('skills.have')}
          most={MOST_PROFILE_SKILLS}
          picked={skills}
          error={form.errors.skills}
          onAdd={know}
          onRemove={forget}
        />
        <SkillSuggestions
          occupations={wantedRomeCodes}
          picked={skills}
          isFull={skills.length >= MOST_PROFILE_SKILLS}
          onAdd={know}
          onRemove={forget}
        />
        <SkillPicker
          path="skillsToLearn"
          label={t('skills.learn')}
          most={MOST_TO_LEARN}
          picked={skillsToLearn}
          error={form.errors.skillsToLearn}
          onAdd={learn}
          onRemove={(ogr) => form.setFieldValue('skillsToLearn', without(skillsToLearn, ogr))}
        />
      </FormSection>
    </div>
  );
}
