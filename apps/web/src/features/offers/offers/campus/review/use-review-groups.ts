import { type CampusOfferSheet, referenceDiplomasOptions } from '@seve/api-client';
import { byField, flagsIn, type OfferField, type OfferFlag, offerFieldLabel, SKILL_NEEDS } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { useOfferWords } from '../../../../../ui/wording/use-offer-words.js';

export interface ReviewRow {
  path: OfferField;
  label: string;
  /** Empty when the company has not filled the field. */
  value: string;
}

export interface ReviewGroup {
  title: string;
  rows: ReviewRow[];
}

type Group = 'post' | 'when' | 'applying' | 'place' | 'pay' | 'people';
type Value = string | false | null;

/** Returns all fields of the offer in groups, in the order of the company's form. */
export function useReviewGroups({ offer, maxApplications, reservedSchools }: CampusOfferSheet): ReviewGroup[] {
  const { t } = useTranslation('campus-offers');
  const format = useFormat();
  const words = useOfferWords();
  const locale = useLocale();
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  const { certificationWanted } = offer;
  const diplomas = useQuery({ ...referenceDiplomasOptions(), enabled: certificationWanted !== null, staleTime: Number.POSITIVE_INFINITY });
  const day = (date: string | null) => date && format.longDay(date);
  const skills = SKILL_NEEDS.flatMap((one) => {
    const labels = offer.skills.filter(({ need }) => need === one).map(({ label }) => label);
    return labels.length === 0 ? [] : [t('review.skills', { need: t(`offers:skills.need.${one}`), skills: labels.join(', ') })];
  });
  const blocks = offer.workStudyBlocks.map(({ from, to, at }) =>
    t('review.block', { days: format.dayRange(from, to), at: t(`offers:rhythm.at.${at}`) }),
  );
  const isIt = (answer: boolean) => (answer ? t('review.yes') : t('review.no'));
  const isEach = (flags: readonly OfferFlag[]) => byField(flags, (flag) => isIt(offer[flag]));

  const values: Record<Group, Partial<Record<OfferField, Value>>> = {
    post: {
      kind: words.kind(offer.kind),
      title: offer.title,
      romeCodes: offer.occupations.map(({ label, code }) => `${label} (${code})`).join('\n'),
      skills: skills.join('\n'),
      description: offer.description,
    },
    when: {
      targetLevels: offer.targetLevels.map((level) => t(`offers:level.${level}`)).join(', '),
      startFrom: day(offer.startFrom),
      startTo: day(offer.startTo),
      durationWeeks: offer.durationWeeks !== null && words.duration(offer.durationWeeks),
    },
    applying: {
      expiresOn: day(offer.expiresOn),
      seats: format.number(offer.seats),
      maxApplications: format.number(maxApplications),
      questions: offer.questions.join('\n'),
      reservedSchoolIds: reservedSchools.map(({ name }) => name).join(', '),
    },
    place: {
      communeInsee: words.place(offer),
      address: offer.address ?? offer.site.address,
      remote: offer.remote === 'none' ? t('review.no') : t(`offers:terms.remotely.${offer.remote}`),
      ...isEach(flagsIn('place')),
      weeklyMinutes: offer.weeklyMinutes !== null && t('offers:terms.hours-a-week', { hours: format.duration(offer.weeklyMinutes) }),
      workStudyBlocks: blocks.join('\n'),
      rhythm: offer.rhythm,
    },
    pay: { payCents: words.pay(offer) },
    people: {
      minAge: offer.minAge !== null && t('offers:terms.age-from', { age: offer.minAge }),
      certificationWanted: diplomas.data?.find(({ key }) => key === certificationWanted)?.title ?? certificationWanted,
      languages: offer.languages
        .map(({ language, level }) => `${languages.of(language)}, ${t(`offers:language-level.${level}`)}`)
        .join('\n'),
      ...isEach(flagsIn('people')),
      drivingLicenceNeeded: (offer.drivingLicenceNeeded && offer.drivingLicenceReason) || isIt(offer.drivingLicenceNeeded),
      hazards: offer.hazards === null ? '' : offer.hazards.map(({ label }) => label).join('\n') || t('review.no-hazard'),
      protectiveEquipmentProvided: isIt(offer.protectiveEquipmentProvided),
    },
  };
  const rowsOf = (group: Group): ReviewRow[] =>
    (Object.entries(values[group]) as [OfferField, Value][]).map(([path, value]) => ({
      path,
      label: offerFieldLabel(path, locale),
      value: value || '',
    }));
  return (Object.keys(values) as Group[]).map((group) => ({ title: t(`review.group.${group}`), rows: rowsOf(group) }));
}
