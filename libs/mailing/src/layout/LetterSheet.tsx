import type { Locale } from '@seve/domain';
import { Button, Container, Head, Heading, Hr, Html, Preview, Text } from 'react-email';
import type { LetterContent, Unsubscribe } from '../letter-content.js';
import { Masthead } from './Masthead.js';
import { paint, STYLE_SHEET } from './paint.js';
import { Facts, NextSteps, Paragraphs, Quote } from './parts.js';
import { PHRASES } from './phrases.js';
import { TextLink } from './TextLink.js';
import { BODY, MICRO, SANS, SERIF, SMALL, TITLE } from './type.js';

interface LetterSheetProps {
  content: LetterContent;
  locale: Locale;
  unsubscribe: Unsubscribe | null;
}

/** Layout of every letter. Uses tables and inline styles, because mail clients drop everything else. */
export function LetterSheet({ content, locale, unsubscribe }: LetterSheetProps) {
  const phrases = PHRASES[locale];
  return (
    <Html lang={locale}>
      <Head>
        <title>{content.subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{STYLE_SHEET}</style>
      </Head>
      <body {...paint('page', { margin: 0, padding: 0 })}>
        <Preview useTitleTag={false}>{content.lead[0]}</Preview>
        <main lang={locale}>
          <Container {...paint('page', { maxWidth: '100%', padding: '34px 12px 60px' })} tdClassName="s-margin">
            <Container
              {...paint('sheet', {
                maxWidth: '640px',
                borderWidth: '1px',
                borderStyle: 'solid',
                borderRadius: '2px',
                padding: '36px 56px 34px',
              })}
              tdClassName="s-pad"
            >
              <div {...paint('ink', { fontFamily: SANS })}>
                <Masthead />
                <Heading className="s-title" style={TITLE}>
                  {content.subject}
                </Heading>
                <Text style={BODY}>{phrases.greeting(content.to)}</Text>
                <Paragraphs>{content.lead}</Paragraphs>
                {content.quote && <Quote {...content.quote} />}
                {content.facts && content.facts.length > 0 && <Facts facts={content.facts} />}
                {content.body}
                <Action {...content.action} />
                {content.deadline && <Text {...paint('dimmed', { ...SMALL, margin: '0 0 14px' })}>{content.deadline}</Text>}
                <div style={{ height: '14px', lineHeight: '14px' }} />
                <NextSteps title={phrases.next} steps={content.next} />
                {content.closing && <Paragraphs>{content.closing}</Paragraphs>}
                <Text style={BODY}>
                  {content.farewell ?? phrases.farewell}
                  <br />
                  <em style={{ fontFamily: SERIF, fontSize: '20px' }}>{phrases.signature}</em>
                </Text>
                <Hr {...paint('rule', { borderWidth: '1px 0 0', borderStyle: 'solid', margin: '30px 0 18px' })} />
                <Text {...paint('dimmed', MICRO)}>{content.why}</Text>
                <Text {...paint('dimmed', { ...MICRO, wordBreak: 'break-word', overflowWrap: 'anywhere' })} data-skip-in-text="true">
                  {phrases.copy} {content.action.link}
                </Text>
                {unsubscribe && (
                  <Text style={MICRO}>
                    <TextLink href={unsubscribe.link}>{phrases.unsubscribe}</TextLink>
                    {' \u00a0 '}
                    <TextLink href={unsubscribe.preferences}>{phrases.preferences}</TextLink>
                  </Text>
                )}
              </div>
            </Container>
          </Container>
        </main>
      </body>
    </Html>
  );
}

const Action = ({ label, link }: LetterContent['action']) => (
  <div style={{ margin: '28px 0 14px' }}>
    <Button
      href={link}
      {...paint('button', { fontSize: '17px', fontWeight: 600, padding: '16px 28px', borderRadius: '18px 4px 18px 4px' })}
    >
      {label}
    </Button>
  </div>
);
