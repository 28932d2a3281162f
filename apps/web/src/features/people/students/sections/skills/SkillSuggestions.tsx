import { type ProfileOccupation, type ProfileSkill, referenceOccupationOptions } from '@seve/api-client';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import css from './SkillSuggestions.module.css';
import { SuggestionGroup } from './SuggestionGroup.js';

interface SkillSuggestionsProps {
  occupations: readonly ProfileOccupation[];
  picked: readonly ProfileSkill[];
  isFull: boolean;
  onAdd: (skill: ProfileSkill) => void;
  onRemove: (ogr: string) => void;
}

/** Skills of the wanted occupations, to tick. A skill of several occupations appears under the first. */
export function SkillSuggestions({ occupations, picked, isFull, onAdd, onRemove }: SkillSuggestionsProps) {
  const { t } = useTranslation('profile');
  const answers = useQueries({ queries: occupations.map(({ code }) => referenceOccupationOptions({ path: { code } })) });
  const seen = new Set<string>();
  const groups = answers.flatMap(({ data }) => {
    if (!data) return [];
    const skills = data.skills.filter(({ ogr }) => !seen.has(ogr));
    for (const { ogr } of skills) seen.add(ogr);
    return skills.length > 0 ? [{ ...data, skills }] : [];
  });
  if (groups.length === 0) return null;
  return (
    <div className={css.suggestions}>
      <p className="small dimmed">{t('skills.suggested')}</p>
      {groups.map(({ code, label, skills }) => (
        <SuggestionGroup key={code} title={label} skills={skills} picked={picked} isFull={isFull} onAdd={onAdd} onRemove={onRemove} />
      ))}
    </div>
  );
}
