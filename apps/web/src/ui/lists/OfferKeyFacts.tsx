import type { OfferCard } from '@seve/api-client';
import type { OfferFlag, OfferKind } from '@seve/domain';
import {
  type Icon,
  IconBriefcase,
  IconCalendar,
  IconCalendarOff,
  IconCoinEuro,
  IconDeviceLaptop,
  IconEye,
  IconFileText,
  IconHeartHandshake,
  IconHome,
  IconSchool,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useOfferWords } from '../wording/use-offer-words.js';
import { useReservedReader } from '../wording/use-reserved-reader.js';
import css from './OfferKeyFacts.module.css';
import { useMissedPeriod } from './use-missed-period.js';

const KIND_ICONS: Record<OfferKind, Icon> = {
  observation: IconEye,
  pfmp: IconFileText,
  internship: IconFileText,
  apprenticeship: IconSchool,
  professionalisation: IconSchool,
  job: IconBriefcase,
  immersion: IconEye,
};

/** Yes-or-no fields of an offer that lists show. */
const FLAG_ICONS = [['housingOffered', IconHome]] as const satisfies readonly (readonly [OfferFlag, Icon])[];

type Fact = [key: string, glyph: Icon, text: string | null];

/** Kind, dates and benefits of an offer, each as an icon and a few words. */
export function OfferKeyFacts({ offer }: { offer: OfferCard }) {
  const { t } = useTranslation('ui');
  const words = useOfferWords();
  const missed = useMissedPeriod(offer);
  const reader = useReservedReader();
  const facts: Fact[] = [
    ['dates', IconCalendar, words.dates(offer)],
    ['missed-period', IconCalendarOff, missed],
    ['pay', IconCoinEuro, words.pay(offer)],
    ['reserved', IconHeartHandshake, offer.isReserved ? t(`offer.reserved-${reader}`) : null],
    ['seats', IconUsers, offer.seats > 1 ? t('offer.seats', { count: offer.seats }) : null],
    ['remote', IconDeviceLaptop, offer.remote === 'none' ? null : t(`offer.remote.${offer.remote}`)],
    ...FLAG_ICONS.map(([flag, Glyph]): Fact => [flag, Glyph, offer[flag] ? t(`offers:flags.${flag}.chip`) : null]),
  ];
  const KindGlyph = KIND_ICONS[offer.kind];
  return (
    <ul className={`bare-list small dimmed ${css.facts}`}>
      <li className={`strong ${css.kind}`}>
        <KindGlyph size={16} stroke={1.6} aria-hidden="true" />
        {words.kind(offer.kind)}
      </li>
      {facts.map(([key, Glyph, text]) =>
        text === null ? null : (
          <li key={key}>
            <Glyph size={16} stroke={1.6} aria-hidden="true" />
            {text}
          </li>
        ),
      )}
    </ul>
  );
}
