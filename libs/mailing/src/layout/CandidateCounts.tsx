import { Column, Link, Row } from 'react-email';
import { paint } from './paint.js';
import { MICRO, SERIF, SMALL } from './type.js';

interface CandidateCountsProps {
  offers: readonly { title: string; candidates: number; waiting: number; link: string }[];
  words: { candidates: (count: number) => string; waiting: (count: number) => string; none: string };
}

/** Rows of offers: title and waiting applications at the left, number of profiles at the right. */
export const CandidateCounts = ({ offers, words }: CandidateCountsProps) => (
  <div {...paint('rule', { margin: '22px 0 28px', borderBottomWidth: '1px', borderBottomStyle: 'solid' })}>
    {offers.map(({ title, candidates, waiting, link }) => (
      <Row key={link} {...paint('rule', { borderTopWidth: '1px', borderTopStyle: 'solid' })}>
        <Column style={{ padding: '14px 16px 14px 0', verticalAlign: 'top' }}>
          <h2 style={{ margin: '0 0 2px', fontFamily: SERIF, fontWeight: 'normal', fontSize: '18px', lineHeight: '25px' }}>
            <Link href={link} {...paint('ink', { textDecoration: 'underline' })}>
              {title}
            </Link>
          </h2>
          <p {...paint('dimmed', { ...SMALL, margin: 0 })}>{waiting === 0 ? words.none : words.waiting(waiting)}</p>
        </Column>
        <Column align="right" style={{ width: '64px', padding: '14px 0', verticalAlign: 'top' }}>
          <p {...paint('post', { margin: 0, fontFamily: SERIF, fontSize: '30px', lineHeight: '32px' })}>{candidates}</p>
          <p {...paint('dimmed', { ...MICRO, margin: 0 })}>{words.candidates(candidates)}</p>
        </Column>
      </Row>
    ))}
  </div>
);
