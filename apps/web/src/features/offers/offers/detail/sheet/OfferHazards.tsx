import { Box } from '@mantine/core';
import type { OfferHazard } from '@seve/api-client';
import { areHazardsKnown } from '@seve/domain';
import { HAZARDS } from '@seve/law';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './OfferHazards.module.css';

interface OfferHazardsProps {
  /** Null when the company has not answered. */
  hazards: readonly OfferHazard[] | null;
  isEquipmentProvided: boolean;
}

/** Hazards of the post, and what they mean for people under 18. */
export function OfferHazards({ hazards, isEquipmentProvided }: OfferHazardsProps) {
  const { t } = useTranslation('offers');
  const isUnknown = hazards !== null && !areHazardsKnown(hazards.map(({ tag }) => tag));
  if (hazards === null || isUnknown) {
    return (
      <section aria-labelledby="hazards">
        <h2 id="hazards">{t('hazards.title')}</h2>
        <p className={css.minors}>
          <IconAlertTriangle size={20} stroke={1.6} aria-hidden="true" />
          <span>{isUnknown ? t('hazards.unknown') : t('hazards.unsaid')}</span>
        </p>
      </section>
    );
  }
  const rows = hazards.map(({ tag, label }) => ({ tag, label, law: HAZARDS.find((hazard) => hazard.tag === tag) }));
  return (
    <section aria-labelledby="hazards">
      <h2 id="hazards">{t('hazards.title')}</h2>
      {rows.length === 0 ? (
        <p className={`dimmed ${css.none}`}>
          <IconShieldCheck size={20} stroke={1.6} aria-hidden="true" />
          <span>{t('hazards.none')}</span>
        </p>
      ) : (
        <>
          <p className={css.minors}>
            <IconAlertTriangle size={20} stroke={1.6} aria-hidden="true" />
            <span>{t('hazards.minors')}</span>
          </p>
          <ul className={`bare-list ${css.list}`}>
            {rows.map(({ tag, label, law }) => (
              <Box component="li" py="xs" className="ruled" key={tag}>
                <span className={css.label}>{label}</span>
                {law && (
                  <span className="small dimmed">
                    {law.derogable ? t('hazards.derogable', { article: law.article }) : t('hazards.forbidden', { article: law.article })}
                  </span>
                )}
              </Box>
            ))}
          </ul>
          {isEquipmentProvided && <p>{t('hazards.equipment')}</p>}
        </>
      )}
    </section>
  );
}
