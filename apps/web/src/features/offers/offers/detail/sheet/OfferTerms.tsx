import type { OfferDetail } from '@seve/api-client';
import { type FlagSection, flagsIn } from '@seve/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { useLanguageNames } from '../../../../../ui/format/use-language-names.js';
import { FactList } from '../../../../../ui/lists/FactList.js';
import { useOfferWords } from '../../../../../ui/wording/use-offer-words.js';
import { useReservedReader } from '../../../../../ui/wording/use-reserved-reader.js';
import { useDiplomaTitle } from '../../use-diploma-title.js';
import { addressOf } from './address-of.js';

type Term = [key: string, name: string, value: ReactNode];

/** Dates, pay, place and wanted level. */
export function OfferTerms({ offer }: { offer: OfferDetail }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const words = useOfferWords();
  const diploma = useDiplomaTitle(offer.certificationWanted);
  const languages = useLanguageNames();
  const { startFrom, startTo, durationWeeks, seats, weeklyMinutes, minAge, drivingLicenceNeeded, drivingLicenceReason } = offer;
  const reader = useReservedReader();
  const schools = offer.own?.reservedSchools.map(({ name }) => name).join(', ');
  const isRange = startFrom !== null && startTo !== null && startTo !== startFrom;
  const start = isRange
    ? t('terms.start-between', { from: format.shortDay(startFrom), to: format.mediumDay(startTo) })
    : startFrom && format.longDay(startFrom);
  const flagTerms = (section: FlagSection) =>
    flagsIn(section).map((flag): Term => [flag, t(`flags.${flag}.name`), offer[flag] && t(`flags.${flag}.yes`)]);
  const terms: Term[] = [
    ['start', t('terms.start'), start],
    ['duration', t('terms.duration'), durationWeeks !== null && words.duration(durationWeeks)],
    ['hours', t('terms.hours'), weeklyMinutes !== null && t('terms.hours-a-week', { hours: format.duration(weeklyMinutes) })],
    ['pay', t('terms.pay'), words.pay(offer) ?? t('terms.no-pay')],
    ['place', t('terms.place'), addressOf(offer, words.place(offer))],
    ['remote', t('terms.remote'), offer.remote !== 'none' && t(`terms.remotely.${offer.remote}`)],
    ...flagTerms('place'),
    ['seats', t('terms.seats'), format.number(seats)],
    ['level', t('terms.level'), offer.targetLevels.map((level) => t(`level.${level}`)).join(', ')],
    ['diploma', t('terms.diploma'), diploma],
    [
      'languages',
      t('terms.languages'),
      offer.languages.map(({ language, level }) => `${languages.language(language)} (${languages.level(level)})`).join(', '),
    ],
    ['age', t('terms.age'), minAge !== null && t('terms.age-from', { age: minAge })],
    ...flagTerms('people'),
    ['reserved', t('terms.reserved'), offer.isReserved && (schools || t(`terms.reserved-${reader}`))],
    ['licence', t('terms.licence'), drivingLicenceNeeded && (drivingLicenceReason ?? t('terms.licence-needed'))],
  ];
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{t('terms.title')}</h2>
      <FactList>
        {terms.map(([key, name, value]) =>
          value ? (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </FactList>
    </section>
  );
}
