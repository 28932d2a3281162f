import { Flex } from '@mantine/core';
import type { CampusOfferSheet, OfferLegalReason } from '@seve/api-client';
import { IconAlertTriangle, IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './ReviewOffer.module.css';

/** Reasons for the review, and faults that forbid the publication. */
export function ReviewReasons({ sheet: { toRead, refused } }: { sheet: CampusOfferSheet }) {
  const { t } = useTranslation('campus-offers');
  return (
    <>
      {refused.length > 0 && (
        <section className={css.refused} aria-labelledby="refused">
          <Flex component="h2" gap="xs" align="center" id="refused" ff="var(--font-text)" lts={0} className="compact strong">
            <IconAlertTriangle size={20} stroke={1.6} aria-hidden="true" />
            {t('review.refused')}
          </Flex>
          <Reasons reasons={refused} />
        </section>
      )}
      {toRead.length > 0 && (
        <section className={css.toRead} aria-labelledby="to-read">
          <Flex component="h2" gap="xs" align="center" id="to-read" ff="var(--font-text)" lts={0} className="compact strong">
            <IconScale size={20} stroke={1.6} aria-hidden="true" />
            {t('review.to-read')}
          </Flex>
          <Reasons reasons={toRead} />
        </section>
      )}
    </>
  );
}

function Reasons({ reasons }: { reasons: readonly OfferLegalReason[] }) {
  return (
    <Flex component="ul" direction="column" gap="sm" className="bare-list">
      {reasons.map(({ rule, path, sentence, remedy, doubt, article }) => (
        <li key={`${rule} ${path}`}>
          <p>
            <span className="strong">{sentence}</span> {remedy}
          </p>
          {doubt && <p>{doubt}</p>}
          <p className="micro" lang="fr">
            {article}
          </p>
        </li>
      ))}
    </Flex>
  );
}
