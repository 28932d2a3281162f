import { Box, Group } from '@mantine/core';
import { type GuardianPaper, guardianPapersFile, guardianPapersOpenMutation } from '@seve/api-client';
import { paperFileName } from '@seve/domain';
import { IconDownload, IconSignature } from '@tabler/icons-react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../../ui/actions/ActButton.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { saveFile } from '../../../../ui/files/save-file.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { SignatureRow } from '../../../../ui/signing/own/SignatureRow.js';
import { useProgressWords } from '../../../../ui/signing/own/use-progress-words.js';
import { guardianPapersOptions } from './guardian-page.query.js';

/** Papers of the child that this guardian signs or has signed; renders nothing for none. */
export function Papers({ token, child }: { token: string; child: string }) {
  const { t } = useTranslation('guardian-page');
  const papers = useSuspenseQuery(guardianPapersOptions(token)).data ?? [];
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="papers">
      <Box component="h2" mb="sm" id="papers" className="h3">
        {t('papers.title', { name: child })}
      </Box>
      <ul className="bare-list">
        {papers.map((paper) => (
          <Paper key={paper.id} paper={paper} token={token} />
        ))}
      </ul>
    </section>
  );
}

function Paper({ paper, token }: { paper: GuardianPaper; token: string }) {
  const { t } = useTranslation('guardian-page');
  const format = useFormat();
  const progress = useProgressWords();
  const navigate = useNavigate();
  const onError = useShowProblem();
  const opening = useMutation({
    ...guardianPapersOpenMutation(),
    onError,
    onSuccess: (link) => navigate({ to: '/signature', search: { token: link.token } }),
  });
  const { id, step, signBy, hostName, isSealed } = paper;
  const file = isSealed ? t('papers.sealed') : t('papers.file');
  const save = async () => {
    const { data } = await guardianPapersFile({ body: { token, id }, parseAs: 'blob' });
    saveFile(data as Blob, paperFileName(paper.kind, paper.isAmendment));
  };
  const what =
    step === 'to_sign' && signBy
      ? t('papers.sign-by', { day: format.longDay(signBy) })
      : step === 'signed'
        ? null
        : t(`papers.step.${step}`);
  return (
    <SignatureRow paper={paper} line={[what, step !== 'to_sign' && progress(paper)].filter(Boolean).join(' ')}>
      <Group gap="xs">
        {step === 'to_sign' && (
          <ActButton
            icon={IconSignature}
            aria-label={t('papers.sign-for', { host: hostName })}
            act={() => opening.mutateAsync({ body: { token, id } })}
          >
            {t('papers.sign')}
          </ActButton>
        )}
        <ActButton variant="default" icon={IconDownload} aria-label={t('papers.file-of', { file, host: hostName })} act={save}>
          {file}
        </ActButton>
      </Group>
    </SignatureRow>
  );
}
