import { Box, Group, Stack } from '@mantine/core';
import { type OwnPaperToSign, type OwnSignature, ownSignaturesKeepReading, ownSignaturesOpen } from '@seve/api-client';
import { IconArrowRight, IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { ActButton } from '../../../../../ui/actions/ActButton.js';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../../ui/feedback/EmptyState.js';
import { PageSkeleton } from '../../../../../ui/feedback/PageSkeleton.js';
import { DownloadButton } from '../../../../../ui/files/DownloadButton.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { PaperView } from '../../../../../ui/paper/PaperView.js';
import { AmendedPapers } from '../paper/AmendedPapers.js';
import { PaperFacts } from '../paper/PaperFacts.js';
import { WholePaper } from '../paper/PaperPart.js';
import { PaperSignatories } from '../paper/PaperSignatories.js';
import { ownPaperOptions } from '../signing.query.js';

interface ReadPaperProps {
  id: string;
  items: readonly OwnSignature[];
}

/** One of the papers, to read to its end: nothing folds, and the button that says so stands after the last line. */
export function ReadPaper({ id, items }: ReadPaperProps) {
  const { data: paper, isError } = useQuery({ ...ownPaperOptions(id), retry: false, throwOnError: false });
  if (isError) return <Gone />;
  return paper === undefined ? <PageSkeleton /> : <PaperPage id={id} paper={paper} items={items} />;
}

function PaperPage({ id, paper, items }: ReadPaperProps & { paper: OwnPaperToSign }) {
  const { t } = useTranslation('signature');
  const format = useFormat();
  const { kind, amendment, studentName: student, hostName: host, signBy } = paper;
  const name = amendment === null ? t(`paper.${kind}`) : t('amendment', { number: amendment });
  const at = items.findIndex((one) => one.id === id) + 1;
  return (
    <Page width="reading">
      <PageHead
        place={<Link to="/signatures">{t('several.title')}</Link>}
        title={at === 0 ? name : t('several.reading.title', { paper: name, at, total: items.length })}
        documentTitle={t('document', { host })}
        context={t('several.reading.context', { student, host, day: format.longDay(signBy) })}
      />
      <Stack gap="block">
        <PaperFacts paper={paper} />
        <PaperSignatories paper={paper} />
        <AmendedPapers paper={paper}>
          {(one) => (
            <DownloadButton key={one.id} href={`/api/account/signatures/${id}/file?earlierId=${one.id}`}>
              {one.name}
            </DownloadButton>
          )}
        </AmendedPapers>
        <WholePaper
          sha256={paper.sha256}
          file={<DownloadButton href={`/api/account/signatures/${id}/file`}>{t('file.act')}</DownloadButton>}
        >
          <PaperView document={paper.document} under={2} />
        </WholePaper>
        <End id={id} paper={paper} items={items} />
      </Stack>
    </Page>
  );
}

/** After the last line: says that the paper was read, and leads to the next one. */
function End({ id, paper: { sha256, readAt }, items }: ReadPaperProps & { paper: OwnPaperToSign }) {
  const { t } = useTranslation('signature');
  const format = useFormat();
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const at = items.findIndex((one) => one.id === id);
  const next = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))].find(({ isRead }) => !isRead);
  const keepReading = async () => {
    await ownSignaturesKeepReading({ path: { id }, body: { sha256 } });
    await invalidate('ownReading');
    await navigate({ to: '/signatures', search: next ? { document: next.id } : {} });
  };
  const openLink = async () => {
    const { token } = (await ownSignaturesOpen({ path: { id } })).data;
    await navigate({ to: '/signature', search: { token } });
  };
  return (
    <Box component="section" p="lg" className="sheet" aria-labelledby="end">
      <h2 id="end" className="h3">
        {t('several.reading.end')}
      </h2>
      <Box component="p" mb="md" className="dimmed">
        {readAt === null ? t('several.reading.then') : t('several.reading.done', { day: format.longInstant(readAt) })}
      </Box>
      <Group gap="xs">
        {readAt === null ? (
          <ActButton icon={IconCheck} act={keepReading}>
            {t('several.reading.act')}
          </ActButton>
        ) : (
          next && (
            <LinkButton icon={IconArrowRight} to="/signatures" search={{ document: next.id }}>
              {t('several.reading.next')}
            </LinkButton>
          )
        )}
        <LinkButton variant="default" to="/signatures">
          {t('several.reading.back')}
        </LinkButton>
        <ActButton variant="subtle" act={openLink}>
          {t('several.reading.other')}
        </ActButton>
      </Group>
    </Box>
  );
}

function Gone() {
  const { t } = useTranslation('signature');
  return (
    <Page width="reading">
      <PageHead place={<Link to="/signatures">{t('several.title')}</Link>} title={t('several.reading.gone')} />
      <EmptyState
        title={t('several.title')}
        action={
          <LinkButton variant="default" to="/signatures">
            {t('several.reading.back')}
          </LinkButton>
        }
      >
        {t('several.reading.gone-why')}
      </EmptyState>
    </Page>
  );
}
