import type { StudentProfile } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { ClassName } from '../../../../ui/wording/ClassName.js';
import { JoinClass } from '../sections/JoinClass.js';
import css from './OnboardingClass.module.css';

/** The class and its diploma; without a class, a field for the class code. */
export function OnboardingClass({ profile }: { profile: StudentProfile }) {
  const { t } = useTranslation('onboarding');
  const { className, waitingClassName, schoolName, certification } = profile;
  if (className === null) return <JoinClass waitingClassName={waitingClassName} />;
  const facts = [
    [t('class.name'), <ClassName key="class" name={className} />],
    [t('class.school'), schoolName],
    [t('class.certification'), certification?.title],
  ] as const;
  return (
    <dl className={css.facts}>
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt className="dimmed">{name}</dt>
            <dd className="strong">{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
