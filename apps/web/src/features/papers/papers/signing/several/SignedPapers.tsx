import { Box, Button, Group, Stack } from '@mantine/core';
import type { SignatureBatchResult } from '@seve/api-client';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { StatusChip } from '../../../../../ui/chips/StatusChip.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { PaperLine } from './PaperLine.js';

interface SignedPapersProps {
  result: SignatureBatchResult;
  /** Other papers wait for this signatory. */
  isLeft: boolean;
  onGoOn: () => void;
}

/** The result of one code: papers that are not signed come first, each with its reason. */
export function SignedPapers({ result: { papers }, isLeft, onGoOn }: SignedPapersProps) {
  const { t } = useTranslation('signature');
  const signed = papers.filter(({ isSigned }) => isSigned);
  const failed = papers.filter(({ isSigned }) => !isSigned);
  const count = signed.length;
  const title =
    failed.length === 0
      ? t('several.done.all', { count })
      : count === 0
        ? t('several.done.none')
        : t('several.done.some', { count, total: papers.length });
  return (
    <Page width="reading">
      <PageHead title={title} context={failed.length === 0 ? t('several.done.what') : t('several.done.failed')} />
      <Stack gap="lg">
        <h2 className="visually-hidden" id="outcomes">
          {t('several.done.list')}
        </h2>
        <ul className="bare-list" aria-labelledby="outcomes">
          {[...failed, ...signed].map((paper) => (
            <Columns component="li" key={paper.id} columns="minmax(0, 1fr) auto" gap="md" align="start" rule="above" py="md">
              <div>
                <PaperLine paper={paper} />
                {paper.problem !== null && (
                  <Box component="p" mt="xxs" className="small">
                    {paper.problem}
                  </Box>
                )}
              </div>
              {paper.isSigned ? (
                <StatusChip tone="done" icon={IconCheck}>
                  {t('several.done.signed')}
                </StatusChip>
              ) : (
                <StatusChip tone="alert" icon={IconAlertTriangle}>
                  {t('several.done.unsigned')}
                </StatusChip>
              )}
            </Columns>
          ))}
        </ul>
        <Group gap="xs">
          {isLeft && <Button onClick={onGoOn}>{t('several.done.left')}</Button>}
          <LinkButton variant="default" to="/">
            {t('several.done.home')}
          </LinkButton>
        </Group>
      </Stack>
    </Page>
  );
}
