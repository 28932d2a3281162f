import type { ConsentView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import css from './RuledList.module.css';

/** All consents given and withdrawn, newest first. */
export function DecisionHistory({ decisions }: { decisions: readonly ConsentView[] }) {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  return (
    <FormSection title={t('history.title')} hint={decisions.length === 0 ? t('history.none') : undefined}>
      {decisions.length > 0 && (
        <ul className={`bare-list ${css.list}`}>
          {decisions.map(({ id, purpose, companyName, given, decidedAt, textVersion }) => (
            <li key={id}>
              <p>{t(`history.${purpose}.${given ? 'yes' : 'no'}`, { company: companyName })}</p>
              <p className="small dimmed">{t('history.when', { when: format.longInstant(decidedAt), version: textVersion })}</p>
            </li>
          ))}
        </ul>
      )}
    </FormSection>
  );
}
