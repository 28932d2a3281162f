import type { StudentProfile } from '@seve/api-client';
import { askedSteps, missingSteps, profileCompletion } from '@seve/domain';
import { IconCircle, IconLeaf } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { STEP_SECTIONS } from '../../../../ui/completion/completion-sections.js';
import { NextStep } from '../../../../ui/completion/NextStep.js';
import { factsOf, type ProfileValues } from '../profile-values.js';
import css from './Completeness.module.css';

interface CompletenessProps {
  values: ProfileValues;
  profile: StudentProfile;
}

/** Steps of the profile, done and missing, recalculated while typing; each links to its section. */
export function Completeness({ values, profile }: CompletenessProps) {
  const { t } = useTranslation('profile');
  const facts = factsOf(values, profile);
  const missing = missingSteps(facts);
  return (
    <aside className={css.aside} aria-label={t('complete.name')}>
      <NextStep completion={profileCompletion(facts)} />
      <ol className="bare-list">
        {askedSteps(facts).map((step) => {
          const isMissing = missing.includes(step);
          return (
            <li key={step} data-missing={isMissing || undefined}>
              {isMissing ? (
                <IconCircle size={16} stroke={1.6} aria-hidden="true" />
              ) : (
                <IconLeaf size={18} stroke={1.6} aria-hidden="true" />
              )}
              <Link to="/profil" hash={STEP_SECTIONS[step]}>
                {t(`part.${step}`)}
              </Link>
              <span className="micro dimmed">{isMissing ? t('complete.to-say') : t('complete.said')}</span>
            </li>
          );
        })}
      </ol>
      <p className="small dimmed">
        <Link to="/profil/confidentialite">{t('complete.privacy')}</Link>
      </p>
    </aside>
  );
}
