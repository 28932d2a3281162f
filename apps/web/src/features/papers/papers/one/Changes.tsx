import { Box } from '@mantine/core';
import type { AgreementChange, ContractChange } from '@seve/api-client';
import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../../ui/actions/ActButton.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { Section } from '../../../../ui/layout/Section.js';
import { type PaperReading, usePaperWords } from '../papers.js';

export type ChangedField = AgreementChange | ContractChange;

interface ChangesProps {
  paper: PaperReading;
  changes: readonly ChangedField[];
  /** Notes that the reader has read them. */
  onRead: () => Promise<unknown>;
}

/** Fields that say something else than when this reader last looked, before and after side by side. */
export function Changes({ paper, changes, onRead }: ChangesProps) {
  const { t } = useTranslation('agreements');
  const { say, fieldName, partyName } = usePaperWords(paper);
  const [isRead, setRead] = useState(false);
  if (changes.length === 0 || isRead) return null;
  const done = () => {
    setRead(true);
    showToast(t('changes.done'));
    focusHeading();
  };
  return (
    <Section id="changes" title={say('changes.title', { count: changes.length })} isSheet>
      {changes.map(({ party, field, before, after }) => (
        <Box key={`${party} ${field}`} pt="sm" className="ruled">
          <h3 className="compact strong">
            {fieldName(field)} <span className="dimmed small">{partyName(party)}</span>
          </h3>
          <Columns component="dl" columns={2} from="tablet" gap="lg" rowGap="xs" mt="xxs">
            <Said name={say('changes.before')}>
              <Box component="dd" c="var(--dimmed)" className="own-words">
                {before ?? say('changes.nothing')}
              </Box>
            </Said>
            <Said name={say('changes.after')}>
              <dd className="own-words">{after ?? say('changes.nothing')}</dd>
            </Said>
          </Columns>
        </Box>
      ))}
      <div>
        <ActButton variant="default" icon={IconCheck} act={onRead} onDone={done}>
          {say('changes.read')}
        </ActButton>
      </div>
    </Section>
  );
}

const Said = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className="small dimmed">{name}</dt>
    {children}
  </div>
);
