import css from './Quote.module.css';

/** What somebody wrote, and who. */
export function Quote({ text, by }: { text: string; by: string }) {
  return (
    <figure className={css.quote}>
      <blockquote>{text}</blockquote>
      <figcaption className="small dimmed">{by}</figcaption>
    </figure>
  );
}
