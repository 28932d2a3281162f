import { Box } from '@mantine/core';
import type { OfferDetail, ProfileSkill } from '@seve/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from '../OfferScreen.module.css';
import { OfferHazards } from './OfferHazards.js';
import { OfferLegalPay } from './OfferLegalPay.js';
import { OfferRhythm } from './OfferRhythm.js';
import { OfferSkills } from './OfferSkills.js';
import { OfferTerms } from './OfferTerms.js';

interface OfferSheetProps {
  offer: OfferDetail;
  /** Skills of the student who reads; undefined for other readers. */
  known?: readonly ProfileSkill[];
  fit?: ReactNode;
  /** Content between the body and the side column, for windows in which the column comes below. */
  bar?: ReactNode;
  aside: ReactNode;
}

/** The body of an offer's page, also used by the preview. */
export function OfferSheet({ offer, known, fit, bar, aside }: OfferSheetProps) {
  const { t } = useTranslation('offers');
  return (
    <div className={css.columns}>
      <div className={css.fit}>{fit}</div>
      <div className={css.body}>
        <section aria-labelledby="mission">
          <h2 id="mission">{t('offer.mission')}</h2>
          <Box component="p" mb="md" maw="var(--max-reading)" className="own-words">
            {offer.description}
          </Box>
          <p className="small dimmed">
            <em>{t('offer.occupations')}</em> {offer.occupations.map(({ label, code }) => `${label} (${code})`).join(', ')}
          </p>
        </section>
        <OfferSkills skills={offer.skills} known={known} />
        <OfferTerms offer={offer} />
        <OfferLegalPay pay={offer.legalPay} />
        <OfferRhythm offer={offer} />
        <OfferHazards hazards={offer.hazards} isEquipmentProvided={offer.protectiveEquipmentProvided} />
      </div>
      {bar}
      <div className={css.aside}>{aside}</div>
    </div>
  );
}
