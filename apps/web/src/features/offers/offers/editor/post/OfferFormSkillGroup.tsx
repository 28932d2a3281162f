import { Button } from '@mantine/core';
import type { OfferSkillView } from '@seve/api-client';
import type { SkillNeed } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OfferFormSkillRow } from './OfferFormSkillRow.js';
import css from './OfferFormSkills.module.css';
import { inSight, type ListedSkill, MOST_OFFER_SKILLS } from './offer-form-skills.js';

interface OfferFormSkillGroupProps {
  title: string;
  listed: readonly ListedSkill[];
  chosen: readonly OfferSkillView[];
  onChange: (ogr: string, label: string, need: SkillNeed | null) => void;
}

export function OfferFormSkillGroup({ title, listed, chosen, onChange }: OfferFormSkillGroupProps) {
  const { t } = useTranslation('company-offers');
  const [isUnfolded, setUnfolded] = useState(false);
  const seen = inSight(listed, chosen);
  const folded = listed.length - seen.length;
  const shown = isUnfolded ? listed : seen;
  return (
    <fieldset className={css.group}>
      <legend className={`compact strong ${css.occupation}`}>{title}</legend>
      {listed.length === 0 && <p className="small dimmed">{t('skills.none-listed')}</p>}
      <ul className="bare-list">
        {shown.map(({ ogr, label }) => (
          <OfferFormSkillRow
            key={ogr}
            label={label}
            need={chosen.find((skill) => skill.ogr === ogr)?.need ?? null}
            isFull={chosen.length >= MOST_OFFER_SKILLS}
            onChange={(need) => onChange(ogr, label, need)}
          />
        ))}
      </ul>
      {(folded > 0 || isUnfolded) && (
        <Button mt="xs" type="button" variant="subtle" size="sm" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {isUnfolded ? t('skills.fold') : t('skills.unfold', { count: folded })}
        </Button>
      )}
    </fieldset>
  );
}
