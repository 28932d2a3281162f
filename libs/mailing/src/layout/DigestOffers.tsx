import { Column, Link, Row } from 'react-email';
import { paint } from './paint.js';
import { MICRO, SERIF, SMALL } from './type.js';

interface DigestOffersProps {
  offers: readonly {
    title: string;
    companyName: string;
    communeName: string;
    total: number;
    studentScore: number;
    postScore: number;
    link: string;
  }[];
  words: Record<'total' | 'studentScore' | 'postScore', string>;
}

const outOf100 = (score: number) => Math.round(score / 100);

/** Rows of offers: title, company and the scores of both sides at the left, the total at the right. */
export const DigestOffers = ({ offers, words }: DigestOffersProps) => (
  <div {...paint('rule', { margin: '22px 0 28px', borderBottomWidth: '1px', borderBottomStyle: 'solid' })}>
    {offers.map(({ title, companyName, communeName, total, studentScore, postScore, link }) => (
      <Row key={link} {...paint('rule', { borderTopWidth: '1px', borderTopStyle: 'solid' })}>
        <Column style={{ padding: '14px 16px 14px 0', verticalAlign: 'top' }}>
          <h2 style={{ margin: '0 0 2px', fontFamily: SERIF, fontWeight: 'normal', fontSize: '18px', lineHeight: '25px' }}>
            <Link href={link} {...paint('ink', { textDecoration: 'underline' })}>
              {title}
            </Link>
          </h2>
          <p {...paint('dimmed', { ...SMALL, margin: '0 0 4px' })}>
            {companyName}, {communeName}
          </p>
          <p style={SMALL}>
            <span {...paint('accent')}>
              {words.studentScore} {outOf100(studentScore)}
            </span>
            <span {...paint('dimmed')}> · </span>
            <span {...paint('post')}>
              {words.postScore} {outOf100(postScore)}
            </span>
          </p>
        </Column>
        <Column align="right" style={{ width: '64px', padding: '14px 0', verticalAlign: 'top' }}>
          <p style={{ margin: 0, fontFamily: SERIF, fontSize: '30px', lineHeight: '32px' }}>{outOf100(total)}</p>
          <p {...paint('dimmed', { ...MICRO, margin: 0 })}>{words.total}</p>
        </Column>
      </Row>
    ))}
  </div>
);
