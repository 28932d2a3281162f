import type { StudentProfile } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale.js';
import { useFormat } from '../../../ui/format/use-format.js';

/** One line of what the offers were compared to, with the way to change it. */
export function WhatISeek({ profile }: { profile: StudentProfile }) {
  const { t } = useTranslation('matches');
  const locale = useLocale();
  const format = useFormat();
  const { kinds, availableFrom, availableTo, commune, limitKm, complete } = profile;
  if (!complete || !availableFrom || !availableTo || !commune) {
    return (
      <>
        {t('seek.incomplete')} <Link to="/profil">{t('seek.complete-it')}</Link>
      </>
    );
  }
  const either = new Intl.ListFormat(locale, { type: 'disjunction' }).format(kinds.map((kind) => t(`a-kind.${kind}`)));
  const values = {
    kinds: either,
    dates: format.dayRange(availableFrom, availableTo),
    limit: format.distance(limitKm),
    commune: commune.name,
  };
  return (
    <>
      {t('seek.sentence', values)} <Link to="/profil">{t('seek.change')}</Link>
    </>
  );
}
