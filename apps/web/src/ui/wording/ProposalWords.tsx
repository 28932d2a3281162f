import { Box } from '@mantine/core';
import type { ApplicationProposal } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import css from './ProposalWords.module.css';

/** Message of the teacher who proposed the offer. */
export function ProposalWords({ proposal: { teacherName, text } }: { proposal: ApplicationProposal }) {
  const { t } = useTranslation('ui');
  const by = teacherName === null ? t('proposal.by-school') : t('proposal.by', { name: teacherName });
  return (
    <figure className={css.quote}>
      {text !== '' && (
        <Box component="blockquote" mt={0} mx={0} mb="xxs" className="own-words">
          {text}
        </Box>
      )}
      <figcaption className="small dimmed">{by}</figcaption>
    </figure>
  );
}
