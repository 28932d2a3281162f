import { referenceSkills } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TypeAhead } from '../../../../../ui/fields/TypeAhead.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { OfferFormSkillGroup } from './OfferFormSkillGroup.js';
import { isNamedIn, MOST_OFFER_SKILLS, skillGroups, withSkill } from './offer-form-skills.js';
import { useOccupations } from './use-occupations.js';

/** Choice of skills: those of the chosen occupations, with the core ones unfolded, and any other ROME skill. */
export function OfferFormSkills({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const [other, setOther] = useState('');
  const { skills, romeCodes } = form.values;
  const occupations = useOccupations(romeCodes);
  const groups = skillGroups(occupations);
  const others = skills.filter(({ ogr }) => !isNamedIn(groups, ogr)).map(({ ogr, label }) => ({ ogr, label, isCore: true }));

  const search = async (text: string, signal: AbortSignal) => {
    const { data } = await referenceSkills({ query: { q: text, limit: 8 }, signal });
    return data.map(({ ogr, label }) => ({ key: ogr, label }));
  };
  const set = (ogr: string, label: string, need: Parameters<typeof withSkill>[2]) =>
    form.setFieldValue('skills', withSkill(form.values.skills, { ogr, label }, need));
  return (
    <FormSection title={t('skills.title')} hint={<SkillsHint />}>
      {romeCodes.length === 0 && <p className="small dimmed">{t('skills.no-occupation')}</p>}
      {groups.map(({ code, label, skills: listed }) => (
        <OfferFormSkillGroup key={code} title={label} listed={listed} chosen={skills} onChange={set} />
      ))}
      {others.length > 0 && <OfferFormSkillGroup title={t('skills.others')} listed={others} chosen={skills} onChange={set} />}
      <TypeAhead
        source="skills"
        search={search}
        label={t('skills.add')}
        hint={skills.length >= MOST_OFFER_SKILLS ? t('skills.full', { count: MOST_OFFER_SKILLS }) : t('skills.add-hint')}
        value={other}
        onChange={setOther}
        onPick={({ key, label }) => set(key, label, 'required')}
        clearOnPick
        error={form.errors.skills}
        data-path="skills"
      />
    </FormSection>
  );
}

function SkillsHint() {
  const { t } = useTranslation('company-offers');
  return (
    <ul className="bare-list">
      <li>{t('skills.hint-required')}</li>
      <li>{t('skills.hint-wanted')}</li>
      <li>{t('skills.hint-taught')}</li>
    </ul>
  );
}
