import { Children, type ReactNode } from 'react';
import { Section, Text } from 'react-email';
import type { Fact, LetterContent } from '../letter-content.js';
import { paint } from './paint.js';
import { BODY, SANS, SERIF, SMALL } from './type.js';

export const Paragraphs = ({ children }: { children: ReactNode }) => Children.map(children, (child) => <Text style={BODY}>{child}</Text>);

export const Quote = ({ words, by }: NonNullable<LetterContent['quote']>) => (
  <>
    <blockquote style={{ margin: '22px 0 8px', fontFamily: SERIF, fontStyle: 'italic', fontSize: '20px', lineHeight: '30px' }}>
      {words
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line, index, { length }) => (
          <p key={line} style={{ margin: index === length - 1 ? 0 : '0 0 10px' }}>
            {line}
          </p>
        ))}
    </blockquote>
    <Text {...paint('dimmed', { ...SMALL, margin: '0 0 26px' })}>{by}</Text>
  </>
);

/** A table with one row header per fact. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <table
    {...paint('rule', {
      width: '100%',
      borderCollapse: 'collapse',
      borderBottomWidth: '1px',
      borderBottomStyle: 'solid',
      margin: '22px 0 28px',
    })}
  >
    <tbody>
      {facts.map(([label, value]) => (
        <tr key={label} className="s-fact">
          <FactCell as="th" label={label} />
          <FactCell as="td" label={value} />
        </tr>
      ))}
    </tbody>
  </table>
);

function FactCell({ as, label }: { as: 'th' | 'td'; label: string }) {
  const { className, style } = paint('rule', {
    ...SMALL,
    padding: '10px 12px 10px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
  });
  if (as === 'td')
    return (
      <td
        className={`${className} s-value`}
        style={{ ...style, fontSize: '16px', fontWeight: 500, wordBreak: 'break-word', overflowWrap: 'anywhere' }}
      >
        {label}
      </td>
    );
  return (
    <th scope="row" className={`${className} s-label`} style={{ ...style, width: '130px', fontWeight: 'normal' }}>
      <span {...paint('dimmed')}>{label}</span>
    </th>
  );
}

/** The serif font of the `li` is meant for its number; the span resets it for the sentence. */
export const NextSteps = ({ title, steps }: { title: string; steps: LetterContent['next'] }) => (
  <Section {...paint('wash', { padding: '18px 22px 10px', borderRadius: '14px 3px 14px 3px', margin: '0 0 24px' })}>
    <h2 style={{ ...SMALL, fontWeight: 600, margin: '0 0 8px' }}>{title}</h2>
    <ol {...paint('accent', { margin: 0, padding: '0 0 0 22px', fontFamily: SERIF, fontStyle: 'italic', fontSize: '17px' })}>
      {Children.map(steps, (step) => (
        <li style={{ padding: '0 0 8px 6px' }}>
          <span {...paint('ink', { ...SMALL, fontFamily: SANS, fontStyle: 'normal' })}>{step}</span>
        </li>
      ))}
    </ol>
  </Section>
);
