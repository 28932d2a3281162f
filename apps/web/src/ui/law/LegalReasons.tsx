import type { LegalReason } from '@seve/law';
import { IconAlertTriangle, IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale.js';
import css from './LegalReasons.module.css';

/** Reasons of a legal check: each sentence with its article, its remedy, and points that the texts leave open. */
export function LegalReasons({ reasons }: { reasons: readonly LegalReason[] }) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  return (
    <ul className={`bare-list ${css.reasons}`}>
      {reasons.map(({ rule, article, sentence, remedy, doubt }) => (
        <li key={`${rule} ${sentence.fr}`} data-refused={remedy !== undefined || undefined}>
          {remedy ? (
            <IconAlertTriangle size={18} stroke={1.6} aria-hidden="true" />
          ) : (
            <IconScale size={18} stroke={1.6} aria-hidden="true" />
          )}
          <div>
            <p>{sentence[locale]}</p>
            {remedy && (
              <p>
                <span className="strong">{t('law.remedy')}</span> {remedy[locale]}
              </p>
            )}
            {doubt && (
              <p className={css.doubt}>
                <span className="strong">{t('law.doubt')}</span> {doubt[locale]}
              </p>
            )}
            <p className="micro dimmed" lang="fr">
              {article}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
