import { Box } from '@mantine/core';
import { MAX_VERIFIED_BYTES, type SealVerdict } from '@seve/domain';
import {
  type Icon,
  IconAlertTriangle,
  IconCircleCheck,
  IconFileBroken,
  IconFileOff,
  IconFiles,
  IconLock,
  IconSignature,
  IconWeight,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { Fact, FactList } from '../../../ui/lists/FactList.js';
import type { Verified } from './use-verification.js';

/** `appended`: changed by bytes after the seal. */
type Said = SealVerdict['state'] | 'appended';

const MEGABYTE = 1024 * 1024;

const LOOKS: Record<Said, { tone: 'done' | 'alert' | 'waiting'; icon: Icon }> = {
  sealed: { tone: 'done', icon: IconCircleCheck },
  changed: { tone: 'alert', icon: IconAlertTriangle },
  appended: { tone: 'alert', icon: IconAlertTriangle },
  signed_elsewhere: { tone: 'waiting', icon: IconSignature },
  signed_twice: { tone: 'waiting', icon: IconFiles },
  unsigned: { tone: 'waiting', icon: IconFileOff },
  encrypted: { tone: 'waiting', icon: IconLock },
  broken: { tone: 'waiting', icon: IconFileBroken },
  too_large: { tone: 'waiting', icon: IconWeight },
};

/** Result of the verification of one file. */
export function VerdictPanel({ verified: { fileName, verdict } }: { verified: Verified }) {
  const { t } = useTranslation('verification');
  const said: Said = verdict.state === 'changed' && verdict.isAppended ? 'appended' : verdict.state;
  const { tone, icon: Glyph } = LOOKS[said];
  return (
    <Box component="section" p="lg" bg={`var(--${tone}-ground)`} c={`var(--${tone}-text)`} className="panel">
      <Columns columns="auto minmax(0, 1fr)" gap="sm" align="start">
        <Glyph size={28} stroke={1.6} aria-hidden="true" />
        <div>
          <h2 className="h3">{t(`verdict.${said}.title`)}</h2>
          <p>{t(`verdict.${said}.what`, { max: MAX_VERIFIED_BYTES / MEGABYTE })}</p>
          <Box component="p" mt="xs" className="small anywhere">
            {t('file', { name: fileName })}
          </Box>
        </div>
      </Columns>
      {verdict.state === 'sealed' && <SealedFacts verdict={verdict} />}
    </Box>
  );
}

function SealedFacts({ verdict: { facts, sealedAt } }: { verdict: Extract<SealVerdict, { state: 'sealed' }> }) {
  const { t } = useTranslation('verification');
  const format = useFormat();
  return (
    <Box mt="md" c="var(--ink)">
      <FactList>
        <Fact name={t('facts.title')}>
          <span className="anywhere">{facts.title}</span>
        </Fact>
        <Fact name={t('facts.sealed-at')}>{format.longInstant(sealedAt)}</Fact>
        <Fact name={t('facts.signatories')}>{t('facts.count', { count: facts.signatories })}</Fact>
        <Fact name={t('facts.sha256')}>
          <span className="small anywhere">{facts.sha256}</span>
        </Fact>
      </FactList>
    </Box>
  );
}
