import { useLawWords } from './use-law-words.js';

/** A value of a parameter in words: one amount, or a list. */
export function LawValue({ parameter, value }: { parameter: string; value: unknown }) {
  const lines = useLawWords().lines(parameter, value);
  if (lines.length === 1) return <span className="num">{lines[0]}</span>;
  return (
    <ul className="bare-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
