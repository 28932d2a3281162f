import { RETENTION_NAMES, RETENTION_RULES, type RetentionRule } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../../../ui/lists/FactList.js';
import { LegalPart } from '../LegalPart.js';

/** Retention period of each kind of data, from the table that the clean-up jobs use. */
export function Durations() {
  const { t } = useTranslation('legal');
  const said = ({ after }: RetentionRule): string => {
    if (after === null) return t('privacy.after.always');
    if ('hours' in after) return t('privacy.after.hours', { count: after.hours });
    if ('months' in after) return t('privacy.after.months', { count: after.months });
    return after.days === 0 ? t('privacy.after.at-once') : t('privacy.after.days', { count: after.days });
  };
  return (
    <LegalPart title={t('privacy.kept')} text={t('privacy.kept-text')}>
      <FactList>
        {RETENTION_NAMES.map((name) => (
          <div key={name}>
            <dt>{t(`privacy.keep.${name}`)}</dt>
            <dd>{said(RETENTION_RULES[name])}</dd>
          </div>
        ))}
      </FactList>
    </LegalPart>
  );
}
