import type { VersionView } from '@seve/api-client';
import { dayInParis, type PlacementPaperType } from '@seve/domain';
import { IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../ui/actions/IconButton.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { RefusalPanel } from '../../../../ui/signing/RefusalPanel.js';
import { usePaperWords } from '../papers.js';
import type { AskedParties } from './AskChange.js';

const PARTIES: { readonly [Paper in PlacementPaperType]: readonly AskedParties[Paper][] } = {
  agreement: ['host', 'school'],
  contract: ['employer', 'cfa'],
};

interface RefusalProps<Paper extends PlacementPaperType> {
  paper: Paper;
  /** Newest first. */
  versions: readonly VersionView[];
  /** Opens the dialog that opens a part again. */
  onAsk: (party: AskedParties[Paper]) => void;
}

/** Who refused to sign the last version, when and why, until another one is put to signature. */
export function Refusal<Paper extends PlacementPaperType>({ paper, versions: [last], onAsk }: RefusalProps<Paper>) {
  const { t } = useTranslation('signatories');
  const { say } = usePaperWords(paper);
  const format = useFormat();
  const refused = last?.signatories.find(({ state }) => state === 'refused');
  if (refused === undefined || last?.voidedAt == null) return null;
  const { name, role, refusalReason } = refused;
  return (
    <RefusalPanel
      title={t('refused-version.title', { name, role: t(`role.${paper}.${role}`) })}
      when={t('refused-version.when', { number: last.number, day: format.longDay(dayInParis(new Date(last.voidedAt))) })}
      reason={refusalReason}
      then={t('refused-version.then')}
      acts={PARTIES[paper].map((party) => (
        <IconButton key={party} variant="default" size="sm" icon={IconMessagePlus} onClick={() => onAsk(party)}>
          {say(`ask.title.${party}`)}
        </IconButton>
      ))}
    />
  );
}
