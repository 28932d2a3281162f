import css from './Quote.module.css';

/** A quotation with its author. */
export function Quote({ text, by }: { text: string; by: string }) {
  return (
    <figure className={css.quote}>
      <blockquote>{text}</blockquote>
      <figcaption className="small dimmed">{by}</figcaption>
    </figure>
  );
}
