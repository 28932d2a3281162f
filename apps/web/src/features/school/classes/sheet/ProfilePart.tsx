import type { SheetProfile } from '@seve/api-client';
import { PROFILE_PARTS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useFreeDates } from '../../../../ui/wording/use-free-dates.js';
import css from './StudentFacts.module.css';

/** What the student looks for, and missing parts of the profile. */
export function ProfilePart({ profile }: { profile: SheetProfile | null }) {
  const { t } = useTranslation('student-sheet');
  return (
    <section aria-label={t('profile.title')}>
      <h2>{t('profile.title')}</h2>
      {profile === null ? <p className="small dimmed">{t('profile.kept')}</p> : <Wishes profile={profile} />}
    </section>
  );
}

function Wishes({ profile }: { profile: SheetProfile }) {
  const { t } = useTranslation('student-sheet');
  const format = useFormat();
  const { kinds, availability, occupations, skills, communeName, limitKm, missing } = profile;
  const datesOf = useFreeDates(format.dayRange);
  const facts: [string, readonly string[]][] = [
    [t('profile.seeks'), kinds.map((kind) => t(`ui:offer.kind.${kind}`))],
    [t('profile.dates'), datesOf(availability)],
    [t('profile.occupations'), occupations],
    [t('profile.place'), communeName ? [t('profile.around', { commune: communeName, distance: format.distance(limitKm) })] : []],
    [t('profile.skills'), skills],
  ];
  const done = format.percent((PROFILE_PARTS.length - missing.length) / PROFILE_PARTS.length);
  return (
    <>
      <p className="small dimmed">{missing.length === 0 ? t('profile.complete') : t('profile.completion', { done })}</p>
      {missing.length > 0 && (
        <p className="small">{t('profile.missing', { parts: missing.map((part) => t(`part.${part}`)).join(', ') })}</p>
      )}
      <dl className={css.facts}>
        {facts.map(([name, values]) => (
          <Columns columns="8.5rem minmax(0, 1fr)" rowGap="xxs" gap="md" align="baseline" py="sm" className="ruled" key={name}>
            <dt className="small dimmed">{name}</dt>
            <dd className={values.length > 0 ? undefined : 'dimmed'}>
              {values.length === 0 && t('profile.not-said')}
              {values.map((value) => (
                <p key={value}>{value}</p>
              ))}
            </dd>
          </Columns>
        ))}
      </dl>
    </>
  );
}
