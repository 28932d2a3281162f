import { Box } from '@mantine/core';
import type { OwnSignature } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';

/** Returns the name of a paper or of its amendment. */
export function usePaperName(): (paper: Pick<OwnSignature, 'kind' | 'isAmendment'>) => string {
  const { t } = useTranslation('signature');
  return ({ kind, isAmendment }) => {
    const paper = t(`paper.${kind}`);
    return isAmendment ? t('several.amendment', { paper }) : paper;
  };
}

/** Student, host, name and days of the paper of a row. */
export function PaperLine({ paper, id }: { paper: OwnSignature; id?: string }) {
  const { t } = useTranslation('signature');
  const format = useFormat();
  const nameOf = usePaperName();
  const { studentName: name, hostName: host, startOn, endOn } = paper;
  return (
    <>
      <Box component="h3" id={id} fw={500} lts={0} className="row-title anywhere">
        {t('several.one', { name, host })}
      </Box>
      <p className="small dimmed">
        {nameOf(paper)}, {format.dayRange(startOn, endOn)}
      </p>
    </>
  );
}
