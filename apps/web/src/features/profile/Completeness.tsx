import { PROFILE_PARTS, type ProfilePart } from '@seve/domain';
import { IconCircle, IconLeaf } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusField } from '../../ui/field-nodes.js';
import css from './Completeness.module.css';
import { missingOf, type ProfileValues } from './profile-values.js';

const FIELD: Record<Exclude<ProfilePart, 'class'>, keyof ProfileValues> = {
  kinds: 'kinds',
  availability: 'availableFrom',
  occupations: 'wantedRomeCodes',
  commune: 'communeInsee',
};

interface CompletenessProps {
  values: ProfileValues;
  className: string | null;
}

/** What is said and what is still to say before offers can be found; each step leads to its field. */
export function Completeness({ values, className }: CompletenessProps) {
  const { t } = useTranslation('profile');
  const missing = missingOf(values, className);
  const go = (path: string) => (event: MouseEvent) => {
    event.preventDefault();
    focusField(path);
  };
  return (
    <aside className={css.aside} aria-label={t('complete.name')}>
      <h2 className={css.title}>{missing.length === 0 ? t('complete.all') : t('complete.missing', { count: missing.length })}</h2>
      <ol className="bare-list">
        {PROFILE_PARTS.map((part) => {
          const isMissing = missing.includes(part);
          const words = t(`part.${part}`);
          return (
            <li key={part} data-missing={isMissing || undefined}>
              {isMissing ? (
                <IconCircle size={16} stroke={1.6} aria-hidden="true" />
              ) : (
                <IconLeaf size={18} stroke={1.6} aria-hidden="true" />
              )}
              {part === 'class' ? (
                <span>{words}</span>
              ) : (
                <a href={`#${FIELD[part]}`} onClick={go(FIELD[part])}>
                  {words}
                </a>
              )}
              <span className="micro dimmed">{isMissing ? t('complete.to-say') : t('complete.said')}</span>
            </li>
          );
        })}
      </ol>
      <p className="small dimmed">{missing.length === 0 ? t('complete.why-all') : t('complete.why-missing')}</p>
    </aside>
  );
}
