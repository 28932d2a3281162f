import { Fragment } from 'react';
import css from './ClassName.module.css';

/** Writes the ordinal of "2e année" with a raised e, as French typography asks. */
export function ClassName({ name }: { name: string }) {
  const parts = name.split(/(?<=\d)(ère|re|er|e)(?![\p{L}\d])/u);
  return parts.map((part, i) =>
    i % 2 === 1 ? (
      <sup className={css.raised} key={`${part} ${parts[i - 1]}`}>
        {part}
      </sup>
    ) : (
      <Fragment key={part}>{part}</Fragment>
    ),
  );
}
