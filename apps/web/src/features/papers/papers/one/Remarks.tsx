import { Stack } from '@mantine/core';
import type { AgreementRemarkView, ContractRemarkView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { Section } from '../../../../ui/layout/Section.js';
import { type PaperReading, usePaperWords } from '../papers.js';
import { FieldLink } from '../parts/FieldLink.js';

interface RemarksProps {
  paper: PaperReading;
  remarks: readonly (AgreementRemarkView | ContractRemarkView)[];
  /** The reader fills the part that is asked to change: each remark leads to its field. */
  isWritable?: boolean;
}

/** Changes that a side was asked for and has not made yet. */
export function Remarks({ paper, remarks, isWritable = false }: RemarksProps) {
  const { say, fieldName } = usePaperWords(paper);
  const { t } = useTranslation('roles');
  if (remarks.length === 0) return null;
  return (
    <Section id="remarks" title={say('remarks.title', { count: remarks.length })}>
      <Stack component="ul" gap="sm" className="bare-list">
        {remarks.map(({ id, party, field, text, by, writtenAt }) => (
          <li key={id}>
            <p className="small dimmed">
              {say(`remarks.to.${party}`)}, {t(`roles:${by}.by`)}
              {paper !== 'contract' && (
                <>
                  , <RelativeDay at={writtenAt} />
                </>
              )}
            </p>
            {field && <p className="strong">{isWritable ? <FieldLink field={field}>{fieldName(field)}</FieldLink> : fieldName(field)}</p>}
            <p className="own-words">{text}</p>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
