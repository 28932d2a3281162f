import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Timeline.module.css';

export interface TimelineStep {
  key: string;
  state: 'done' | 'now' | 'later';
  title: string;
  /** Person who did it, or who acts next and by when. */
  who?: ReactNode;
  /** A date, or the time left. */
  when?: ReactNode;
}

export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  const { t } = useTranslation('art');
  const words = { done: t('timeline.done'), now: t('timeline.now'), later: t('timeline.later') };
  return (
    <ol className={`bare-list ${css.stem}`}>
      {steps.map(({ key, state, title, who, when }) => (
        <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span className={css.node} aria-hidden="true" />
          <div>
            <p className={css.title}>
              {title}
              <span className="visually-hidden">{` (${words[state]})`}</span>
            </p>
            {who && <div className={css.who}>{who}</div>}
          </div>
          {when && <div className={css.when}>{when}</div>}
        </li>
      ))}
    </ol>
  );
}
