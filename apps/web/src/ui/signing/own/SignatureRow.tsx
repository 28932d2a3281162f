import { Box } from '@mantine/core';
import type { OwnFiledPaper, PlaceTermsView } from '@seve/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.js';
import { Columns } from '../../layout/Columns.js';
import { TermsLines } from '../../placements/TermsLines.js';
import { useOfferWords } from '../../wording/use-offer-words.js';

interface SignatureRowProps {
  paper: Pick<OwnFiledPaper, 'kind' | 'studentName' | 'hostName' | 'startOn' | 'endOn'>;
  /** Last line of the row: the deadline, or how far the paper is. */
  line: string;
  /** What holds there today. */
  terms?: PlaceTermsView | null;
  /** What can be done with it. */
  children?: ReactNode;
}

/** A paper in a list of papers that the reader signs or has signed. */
export function SignatureRow({ paper: { kind, studentName, hostName, startOn, endOn }, line, terms, children }: SignatureRowProps) {
  const { t } = useTranslation('agreement');
  const format = useFormat();
  const words = useOfferWords();
  return (
    <Columns component="li" columns="minmax(0, 1fr) auto" from="tablet" gap="lg" rowGap="sm" align="center" rule="above" py="md">
      <div>
        <Box component="h3" fw={500} lts={0} className="row-title anywhere">
          {t('to-sign.one', { name: studentName, host: hostName })}
        </Box>
        <p className="small dimmed">
          {words.kind(kind)}, {format.dayRange(startOn, endOn)}
        </p>
        {terms && (
          <div className="small">
            <TermsLines terms={terms} />
          </div>
        )}
        <p className="small">{line}</p>
      </div>
      {children}
    </Columns>
  );
}
