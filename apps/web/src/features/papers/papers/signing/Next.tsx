import { Box } from '@mantine/core';
import type { PaperForSignatory } from '@seve/api-client';
import { IconCircleCheck, IconRosetteDiscountCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { PaperFile } from './paper/PaperFile.js';
import { missingOf, type Situation } from './situation.js';

interface NextProps {
  paper: PaperForSignatory;
  situation: Extract<Situation, 'signed' | 'complete' | 'sealed'>;
  token: string;
}

/** After the reader's signature: who signs next, and the sealed file. */
export function Next({ paper, situation, token }: NextProps) {
  const { t } = useTranslation('signature');
  const locale = useLocale();
  const missing = missingOf(paper).map(({ name, role }) => t('next.one', { name, role: t(`role.${role}`, { context: paper.kind }) }));
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(missing);
  const Glyph = situation === 'sealed' ? IconRosetteDiscountCheck : IconCircleCheck;
  return (
    <Box component="section" p="lg" bg="var(--done-ground)" c="var(--done-text)" className="panel" aria-labelledby="next">
      <Columns columns="auto minmax(0, 1fr)" gap="sm" align="start">
        <Glyph size={28} stroke={1.6} aria-hidden="true" />
        <div>
          <h2 id="next" className="h3">
            {t(`next.title.${situation}`)}
          </h2>
          {situation === 'signed' && <p>{t('next.waiting', { names })}</p>}
          <p>{t(`next.then.${situation}`, { context: paper.amendment === null ? paper.kind : undefined })}</p>
          {situation === 'sealed' && (
            <Box mt="md">
              <PaperFile paper={paper} token={token} isSealed />
            </Box>
          )}
          <Box component="p" mt="md" className="small">
            <Link to="/verifier" className="on-ground">
              {t('next.verify')}
            </Link>
          </Box>
        </div>
      </Columns>
    </Box>
  );
}
