import { inScheme, type Scheme } from './in-scheme.js';
import css from './LetterFrame.module.css';

interface LetterFrameProps {
  /** Accessible name of the frame. */
  title: string;
  html: string;
  scheme: Scheme;
  /** Width of the frame. By default it fills its container and is lower, as in a dialog. */
  width?: 'desk' | 'phone';
}

/** A letter as its reader receives it, in a sandboxed frame without scripts and working links. */
export function LetterFrame({ title, html, scheme, width }: LetterFrameProps) {
  return <iframe className={css.frame} data-width={width} title={title} sandbox="" srcDoc={inScheme(html, scheme)} />;
}
