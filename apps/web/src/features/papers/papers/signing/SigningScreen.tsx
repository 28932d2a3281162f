import { Flex, Stack } from '@mantine/core';
import type { PaperForSignatory } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { DeadPaperLink } from '../DeadPaperLink.js';
import { DelegateButton } from './DelegateButton.js';
import { FiledPapers } from './FiledPapers.js';
import { Next } from './Next.js';
import { PaperFacts } from './paper/PaperFacts.js';
import { PaperPart } from './paper/PaperPart.js';
import { PaperSignatories } from './paper/PaperSignatories.js';
import { RefuseButton } from './RefuseButton.js';
import { SignPart } from './sign/SignPart.js';
import { signingOptions } from './signing.query.js';
import { type Situation, signingSituation } from './situation.js';
import { useAsWhom } from './use-as-whom.js';

/** Signed on a filed paper. */
const isFiled = ({ method }: PaperForSignatory['signatories'][number]) => method !== null && method !== 'code';

/** An act that ends the page. `stays`: the reader can still sign in another capacity. */
export type Ended = { kind: 'refused' | 'objected'; reason: string } | { kind: 'delegated'; name: string; stays: boolean };

/** A signatory, with or without an account, reads a paper and signs it. */
export function SigningScreen() {
  const { token = '' } = useSearch({ from: '/signature' });
  const paper = useSuspenseQuery(signingOptions(token)).data;
  const [ended, setEnded] = useState<Ended | null>(null);
  if (ended !== null) return <EndedPage ended={ended} schoolName={paper?.schoolName ?? ''} />;
  return paper === null ? <DeadPaperLink to="signature" token={token} /> : <PaperPage paper={paper} token={token} onEnd={setEnded} />;
}

interface PaperPageProps {
  paper: PaperForSignatory;
  token: string;
  onEnd: (ended: Ended) => void;
}

function PaperPage({ paper, token, onEnd }: PaperPageProps) {
  const { t } = useTranslation('signature');
  const situation = signingSituation(paper);
  const isOpen = situation === 'to-sign';
  return (
    <Page width="reading">
      <PageHead
        place={paper.schoolName}
        title={t(`title.${situation}`, {
          paper: paper.amendment === null ? t(`paper.${paper.kind}`) : t('amendment', { number: paper.amendment }),
        })}
        documentTitle={t('document', { host: paper.hostName })}
        context={<Context paper={paper} situation={situation} />}
      />
      <Stack gap="block">
        {(situation === 'signed' || situation === 'complete' || situation === 'sealed') && (
          <Next paper={paper} situation={situation} token={token} />
        )}
        {paper.signatories.some(isFiled) && <FiledPapers paper={paper} token={token} onEnd={onEnd} />}
        <PaperFacts paper={paper} />
        <PaperSignatories paper={paper} />
        <PaperPart paper={paper} token={token} isToSign={isOpen} />
        {isOpen && <SignPart paper={paper} token={token} />}
        {isOpen && <OtherWays paper={paper} token={token} onEnd={onEnd} />}
      </Stack>
    </Page>
  );
}

/** For a reader who does not sign: refuse, hand on, or say that the letter went to the wrong person. */
function OtherWays({ paper, token, onEnd }: PaperPageProps) {
  const { t } = useTranslation('signature');
  const { mayDelegate, capacities } = paper;
  const delegated = (name: string) => onEnd({ kind: 'delegated', name, stays: capacities.length > 1 });
  const refused = (reason: string) => onEnd({ kind: 'refused', reason });
  return (
    <section aria-labelledby="other-ways">
      <h2 id="other-ways" className="h3">
        {t('other.title')}
      </h2>
      <p className="dimmed">{mayDelegate ? t('other.what-host') : t('other.what')}</p>
      <Flex gap="xs" wrap="wrap" mt="sm">
        {mayDelegate && <DelegateButton paper={paper} token={token} onDone={delegated} />}
        <RefuseButton paper={paper} token={token} why="refuse" onDone={refused} />
        <RefuseButton paper={paper} token={token} why="wrong" onDone={refused} />
      </Flex>
    </section>
  );
}

function Context({ paper, situation }: { paper: PaperForSignatory; situation: Situation }) {
  const { t } = useTranslation('signature');
  const format = useFormat();
  const asWhom = useAsWhom();
  const { role, capacities, signBy, signedAt, studentName: student, hostName: host } = paper;
  if (situation === 'to-sign')
    return (
      <>
        {role === 'student' ? t('context.yours', { host }) : t('context.whose', { student, host })}{' '}
        {t('context.to-sign', { as: asWhom(capacities, paper.kind), day: format.longDay(signBy) })}
      </>
    );
  return t(`context.${situation}`, { day: signedAt === null ? '' : format.longInstant(signedAt) });
}

/** Replaces the page and the dialog in it, and takes the focus. */
function EndedPage({ ended, schoolName: school }: { ended: Ended; schoolName: string }) {
  const { t } = useTranslation('signature');
  useEffect(focusHeading, []);
  return (
    <Page width="reading">
      <PageHead place={school || undefined} title={t(`title.${ended.kind}`)} />
      <Stack gap="md">
        {ended.kind !== 'delegated' ? (
          <>
            <blockquote className="own-words">{ended.reason}</blockquote>
            <p>{ended.kind === 'objected' ? t('ended.objected') : t('ended.refused')}</p>
          </>
        ) : (
          <p>{ended.stays ? t('ended.delegated-part', { name: ended.name }) : t('ended.delegated', { name: ended.name })}</p>
        )}
        <p className="dimmed">{t('ended.close')}</p>
      </Stack>
    </Page>
  );
}
