import { Button } from '@mantine/core';
import type { DerogationView } from '@seve/api-client';
import { hazardsIn } from '@seve/law';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale.js';
import { ConfirmDialog } from '../../../ui/dialogs/ConfirmDialog.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { Columns } from '../../../ui/layout/Columns.js';
import css from './Derogations.module.css';

interface DerogationRowProps {
  derogation: DerogationView;
  site: string | null;
  onWithdraw: (id: string) => Promise<unknown>;
}

/** One derogation: kinds of work, date of the declaration, and last day of validity. */
export function DerogationRow({ derogation, site, onWithdraw }: DerogationRowProps) {
  const { t } = useTranslation('derogations');
  const locale = useLocale();
  const format = useFormat();
  const [isAsked, setAsked] = useState(false);
  const [isPending, setPending] = useState(false);
  const { id, hazards, declaredOn, endsOn, isExpired, withdrawnAt } = derogation;
  const words = hazardsIn(hazards)[locale];
  const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const state = isExpired ? t('row.expired', { day: format.mediumDay(endsOn) }) : t('row.until', { day: format.mediumDay(endsOn) });
  const isOver = isExpired || withdrawnAt !== null;
  const withdraw = async () => {
    setPending(true);
    await onWithdraw(id).finally(() => setPending(false));
    setAsked(false);
  };
  return (
    <Columns component="li" columns="minmax(0, 1fr) auto" from="tablet" gap="lg" rowGap="xs" align="center" rule="above" py="md">
      <div>
        <h3 className={isOver ? css.over : css.name}>{name}</h3>
        <p className="small">
          {site && `${site} · `}
          {t('row.declared', { day: format.mediumDay(declaredOn) })} · {withdrawnAt === null ? state : t('row.withdrawn')}
        </p>
      </div>
      {!isOver && (
        <Button variant="default" color="betterave" size="sm" onClick={() => setAsked(true)}>
          {t('withdraw.act')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('withdraw.title')}
        verb={t('withdraw.verb')}
        isRemoval
        isPending={isPending}
        onConfirm={() => void withdraw()}
      >
        <p>{t('withdraw.what')}</p>
      </ConfirmDialog>
    </Columns>
  );
}
