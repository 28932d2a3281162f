import type { RaiseView } from '@seve/api-client';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { outOf100 } from '../../../../art/score/points-of-100.js';
import { ChangeLink } from '../../../../ui/completion/ChangeLink.js';
import css from './RaiseList.module.css';
import { SheetHeading } from './SheetHeading.js';

/** Changes of the profile that raise the total, best first, with the total that each would give. Changes too small to see are omitted. */
export function RaiseList({ raise, isMatch }: { raise: readonly RaiseView[]; isMatch: boolean }) {
  const { t } = useTranslation('matches');
  const shown = raise
    .map((one) => ({ ...one, before: outOf100(one.before), after: outOf100(one.after) }))
    .filter(({ before, after }) => after > before);
  if (shown.length === 0) return null;
  return (
    <section className={css.raise}>
      <SheetHeading>{isMatch ? t('raise.title') : t('raise.open')}</SheetHeading>
      {shown.length > 1 && <p className="small dimmed">{t('raise.best-first')}</p>}
      <ul className="bare-list">
        {shown.map(({ kind, what, sentence, before, after }) => (
          <li key={`${kind} ${what}`}>
            <span>{sentence}</span>
            <span className={`num ${css.gain}`}>
              <span className="visually-hidden">{t('raise.gain', { before, after })}</span>
              <span aria-hidden="true">
                {before}
                <IconArrowRight size={14} stroke={1.6} />
                {after}
              </span>
            </span>
            <ChangeLink change={{ kind, what }} variant="subtle" size="sm">
              {t(`raise.act.${kind}`)}
              <span className="visually-hidden">{t('raise.about', { sentence })}</span>
            </ChangeLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
