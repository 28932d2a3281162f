import type { KindAvailabilityView, StudentProfile } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { haveSameDates } from '../../../../ui/wording/use-free-dates.js';

/** One line with the criteria that the offers were compared to, and a link to change them. */
export function WhatISeek({ profile }: { profile: StudentProfile }) {
  const { t } = useTranslation('matches');
  const locale = useLocale();
  const format = useFormat();
  const { availability, commune, limitKm, complete } = profile;
  const [first] = availability;
  if (!complete || !first || !commune) {
    return (
      <>
        {t('seek.incomplete')} <Link to="/profil">{t('seek.complete-it')}</Link>
      </>
    );
  }
  const isSame = haveSameDates(availability);
  const datesOf = ({ availableFrom, availableTo }: KindAvailabilityView) => format.dayRange(availableFrom, availableTo);
  const kinds = availability.map((one) => (isSame ? t(`a-kind.${one.kind}`) : `${t(`a-kind.${one.kind}`)} ${datesOf(one)}`));
  const either = new Intl.ListFormat(locale, { type: 'disjunction' }).format(kinds);
  const values = { kinds: either, dates: datesOf(first), limit: format.distance(limitKm), commune: commune.name };
  return (
    <>
      {isSame ? t('seek.sentence', values) : t('seek.by-kind', values)} <Link to="/profil">{t('seek.change')}</Link>
    </>
  );
}
