import { inScheme, type Scheme } from './in-scheme.js';
import css from './LetterFrame.module.css';

interface LetterFrameProps {
  /** Said of the frame. */
  title: string;
  html: string;
  scheme: Scheme;
  /** As wide as its place and lower, as in a dialog, unless said. */
  width?: 'desk' | 'phone';
}

/** A letter as its reader gets it, in a frame where nothing runs and nothing leads away. */
export function LetterFrame({ title, html, scheme, width }: LetterFrameProps) {
  return <iframe className={css.frame} data-width={width} title={title} sandbox="" srcDoc={inScheme(html, scheme)} />;
}
