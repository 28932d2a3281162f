import type { ExcludedOffers } from '@seve/api-client';
import css from './ExcludedList.module.css';

/** Each offer once, under the first condition that keeps it out. */
export function ExcludedList({ excluded }: { excluded: ExcludedOffers }) {
  return (
    <ul className={`bare-list ${css.list}`}>
      {excluded.byConstraint.map(({ constraint, count, sentence }) => (
        <li key={constraint}>
          <span className={`num ${css.count}`}>{count}</span> <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
