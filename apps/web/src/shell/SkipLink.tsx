import { useTranslation } from 'react-i18next';
import css from './SkipLink.module.css';

export const CONTENT_ID = 'contenu';

export function SkipLink() {
  const { t } = useTranslation('shell');
  return (
    <a className={`strong ${css.skip}`} href={`#${CONTENT_ID}`} onClick={() => document.getElementById(CONTENT_ID)?.focus()}>
      {t('skip')}
    </a>
  );
}
