import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import type { SavingState } from './use-autosave.js';

interface OfferFormSavedProps {
  state: SavingState;
  /** True while the choice after a colleague's change is being saved. */
  isSettling: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Says whether the draft is saved. After a colleague's change, asks which version to keep. */
export function OfferFormSaved({ state, isSettling, onKeepMine, onTakeTheirs }: OfferFormSavedProps) {
  const { t } = useTranslation('company-offers');
  const format = useFormat();
  if (state.name === 'none') return null;
  if (state.name === 'saved') return <p className="small dimmed">{t('autosave.saved', { time: format.time(state.at) })}</p>;
  if (state.name === 'failed') return <p className="small">{t('autosave.failed')}</p>;
  return (
    <Stack bg="var(--waiting-ground)" c="var(--waiting-text)" py="md" px="field" gap="xs" className="panel" role="alert">
      <p className="strong">{t('autosave.stale')}</p>
      <p className="small">{t('autosave.stale-why')}</p>
      <Stack gap="xs">
        <Button type="button" variant="default" disabled={isSettling} onClick={onKeepMine}>
          {t('autosave.keep-mine')}
        </Button>
        <Button type="button" variant="subtle" disabled={isSettling} onClick={onTakeTheirs}>
          {t('autosave.take-theirs')}
        </Button>
      </Stack>
    </Stack>
  );
}
