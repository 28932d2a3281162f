import { type ProfileSkill, referenceSkills } from '@seve/api-client';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TypeAhead, type TypeAheadOption } from '../../../../../ui/fields/TypeAhead.js';
import { PickedList } from '../PickedList.js';

interface SkillPickerProps {
  path: 'skills' | 'skillsToLearn';
  label: string;
  most: number;
  picked: readonly ProfileSkill[];
  error: ReactNode;
  onAdd: (skill: ProfileSkill) => void;
  onRemove: (ogr: string) => void;
}

async function findSkills(q: string, signal: AbortSignal): Promise<TypeAheadOption[]> {
  const { data } = await referenceSkills({ query: { q }, signal });
  return data.map(({ ogr, label }) => ({ key: ogr, label }));
}

export function SkillPicker({ path, label, most, picked, error, onAdd, onRemove }: SkillPickerProps) {
  const { t } = useTranslation('profile');
  const [typed, setTyped] = useState('');
  const isFull = picked.length >= most;
  return (
    <div>
      <TypeAhead
        source="skills"
        search={findSkills}
        label={label}
        hint={t('skills.count', { count: picked.length, most })}
        value={typed}
        onChange={setTyped}
        onPick={({ key, label: name }) => !isFull && onAdd({ ogr: key, label: name })}
        clearOnPick
        error={error ?? (isFull && typed ? t('full', { count: most }) : undefined)}
        data-path={path}
      />
      <PickedList label={label} items={picked.map(({ ogr, label: name }) => ({ key: ogr, label: name }))} onRemove={onRemove} />
    </div>
  );
}
