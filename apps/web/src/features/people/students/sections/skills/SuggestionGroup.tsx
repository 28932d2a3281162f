import { Button, Checkbox } from '@mantine/core';
import type { OccupationSkillView, ProfileSkill } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../../ui/layout/Columns.js';
import css from './SuggestionGroup.module.css';

interface SuggestionGroupProps {
  title: string;
  /** Core skills of the occupation come first. */
  skills: readonly OccupationSkillView[];
  picked: readonly ProfileSkill[];
  isFull: boolean;
  onAdd: (skill: ProfileSkill) => void;
  onRemove: (ogr: string) => void;
}

const FIRST = 6;

export function SuggestionGroup({ title, skills, picked, isFull, onAdd, onRemove }: SuggestionGroupProps) {
  const { t } = useTranslation('profile');
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? skills : skills.slice(0, FIRST);
  const isPicked = (ogr: string) => picked.some((skill) => skill.ogr === ogr);
  return (
    <fieldset className={css.group}>
      <legend className={`compact strong ${css.title}`}>{title}</legend>
      <Columns columns={2} from="tablet" gap="lg" rowGap="sm" mb="xs" className={css.skills}>
        {shown.map(({ ogr, label }) => (
          <Checkbox
            key={ogr}
            label={label}
            checked={isPicked(ogr)}
            disabled={isFull && !isPicked(ogr)}
            onChange={({ currentTarget }) => (currentTarget.checked ? onAdd({ ogr, label }) : onRemove(ogr))}
          />
        ))}
      </Columns>
      {skills.length > FIRST && (
        <Button variant="subtle" size="sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('skills.fewer') : t('skills.more', { count: skills.length - FIRST })}
          <span className="visually-hidden">{t('skills.about', { title })}</span>
        </Button>
      )}
    </fieldset>
  );
}
