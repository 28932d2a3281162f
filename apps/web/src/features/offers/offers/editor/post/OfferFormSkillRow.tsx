import { Checkbox, SegmentedControl } from '@mantine/core';
import { SKILL_NEEDS, type SkillNeed } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../../ui/layout/Columns.js';
import css from './OfferFormSkills.module.css';

interface OfferFormSkillRowProps {
  label: string;
  /** Null while the skill is not ticked. */
  need: SkillNeed | null;
  isFull: boolean;
  onChange: (need: SkillNeed | null) => void;
}

export function OfferFormSkillRow({ label, need, isFull, onChange }: OfferFormSkillRowProps) {
  const { t } = useTranslation('company-offers');
  const names: Record<SkillNeed, string> = { required: t('skills.required'), wanted: t('skills.wanted'), taught: t('skills.taught') };
  return (
    <Columns
      component="li"
      columns="minmax(0, 1fr) auto"
      from="tablet"
      gap="lg"
      rowGap="xs"
      align="center"
      rule="above"
      className={css.row}
    >
      <Checkbox
        label={label}
        checked={need !== null}
        disabled={isFull && need === null}
        onChange={(event) => onChange(event.currentTarget.checked ? 'required' : null)}
      />
      {need !== null && (
        <SegmentedControl
          className={css.need}
          size="xs"
          aria-label={t('skills.need-of', { skill: label })}
          data={SKILL_NEEDS.map((value) => ({ value, label: names[value] }))}
          value={need}
          onChange={onChange}
        />
      )}
    </Columns>
  );
}
