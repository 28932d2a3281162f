import { IconArrowDown } from '@tabler/icons-react';
import { type MouseEvent, type ReactNode, useRef } from 'react';
import css from './AnswerBar.module.css';

interface AnswerBarProps {
  /** The `id` of the result, which stands below the form. */
  target: string;
  /** Label of the link to the result: "Voir le détail". */
  see: string;
  /** The result in a few words. */
  children: ReactNode;
}

/** Summary of a result that stands below its form. It sticks to the bottom of the window while the form is visible. */
export function AnswerBar({ target, see, children }: AnswerBarProps) {
  const bar = useRef<HTMLParagraphElement>(null);
  const go = (event: MouseEvent) => {
    event.preventDefault();
    const answer = bar.current?.ownerDocument.getElementById(target);
    answer?.scrollIntoView();
    answer?.focus({ preventScroll: true });
  };
  return (
    <p ref={bar} className={`no-print ${css.bar}`} data-bottom-bar>
      <span className={css.words}>{children}</span>
      <a href={`#${target}`} className={css.see} onClick={go}>
        {see}
        <IconArrowDown size={18} stroke={1.6} aria-hidden="true" />
      </a>
    </p>
  );
}
