import { IconArrowDown } from '@tabler/icons-react';
import { type MouseEvent, type ReactNode, useRef } from 'react';
import css from './AnswerBar.module.css';

interface AnswerBarProps {
  /** The `id` of the answer, below the form. */
  target: string;
  /** "Voir le détail". */
  see: string;
  /** The answer in a few words. */
  children: ReactNode;
}

/** Where the answer comes after the form: stays at the foot of the window while the form is in it. */
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
