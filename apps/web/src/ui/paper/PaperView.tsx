import type { PaperBlock, PaperDocument, PaperTable, SignatureField } from '@seve/domain';
import { TableScroll } from '../lists/TableScroll.js';
import css from './PaperView.module.css';

interface PaperViewProps {
  /** The blocks as the api gives them. */
  document: object;
  /** Level of the heading on the screen under which the paper stands. */
  under?: 1 | 2;
}

/** px of a column below which a table scrolls in its own box. */
const COLUMN = 100;

/** A paper on the screen: the twin of its PDF, made from the same blocks. */
export function PaperView({ document, under = 1 }: PaperViewProps) {
  const { title, language, foot, blocks } = document as PaperDocument;
  return (
    <article lang={language} aria-label={title} className={`sheet ${css.paper}`}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name but its place, and a paper is never edited here.
        <Block key={index} block={block} under={under} />
      ))}
      {foot && <p className={`micro dimmed ruled ${css.foot}`}>{foot}</p>}
    </article>
  );
}

function Block({ block, under }: { block: PaperBlock; under: 1 | 2 }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = HEADINGS[block.level + under] ?? 'h5';
      return (
        <Heading className={css.heading} data-level={block.level}>
          {block.text}
        </Heading>
      );
    }
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'note':
      return <p className="small dimmed">{block.text}</p>;
    case 'code':
      return <p className={css.code}>{block.text}</p>;
    case 'list':
      return <Items {...block} />;
    case 'facts':
      return (
        <dl className={css.facts}>
          {block.facts.map(({ label, value }) => (
            <div key={`${label} ${value}`}>
              <dt>{label}</dt>
              <dd className="anywhere">{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <PaperGrid table={block} />;
    case 'signatures':
      return <Signatures fields={block.fields} />;
    case 'page-break':
      return <hr className={css.page} />;
  }
}

const HEADINGS: Partial<Record<number, 'h2' | 'h3' | 'h4' | 'h5'>> = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' };

function Items({ isOrdered, items }: { isOrdered: boolean; items: readonly string[] }) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className={css.items}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </List>
  );
}

function PaperGrid({ table: { caption, columns, rows } }: { table: PaperTable }) {
  return (
    <TableScroll label={caption} minWidth={columns.length * COLUMN}>
      <table className={css.table}>
        <caption className="strong">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header, isNumeric }) => (
              <th key={header} scope="col" className="micro" data-numeric={isNumeric || undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join(' ')}>
              {columns.map(({ header, isNumeric }, at) => {
                const Cell = at === 0 ? 'th' : 'td';
                return (
                  <Cell key={header} scope={at === 0 ? 'row' : undefined} data-numeric={isNumeric || undefined}>
                    {row[at]}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

const Signatures = ({ fields }: { fields: readonly SignatureField[] }) => (
  <ul className={`bare-list ${css.seats}`}>
    {fields.map(({ role, name, state }) => (
      <li key={`${role} ${name}`}>
        <span className="small dimmed">{role}</span>
        <span className="strong">{name}</span>
        <span className="small">{state}</span>
      </li>
    ))}
  </ul>
);
