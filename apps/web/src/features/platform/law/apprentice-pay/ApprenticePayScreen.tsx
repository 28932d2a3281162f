import { Box, Button, Stack } from '@mantine/core';
import { type LegalReason, paySchedule } from '@seve/law';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLaw } from '../../../../law.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { usePageWidth } from '../../../../shell/page/use-page-width.js';
import { LegalReasons } from '../../../../ui/law/LegalReasons.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from './ApprenticePay.module.css';
import { PayAnswer } from './answer/PayAnswer.js';
import { PayForm } from './form/PayForm.js';
import { PayBar } from './PayBar.js';
import { PayGiven } from './PayGiven.js';
import { payCase } from './pay-case.js';
import { PAY_EXAMPLE, type PaySearch, readPaySearch } from './pay-search.js';

/** Calculator of an apprentice's minimum pay, computed in the browser while typing. */
export function ApprenticePayScreen() {
  const { t } = useTranslation('apprentice-pay');
  const width = usePageWidth();
  const { typed, change } = usePaySearch();
  const { tables } = useLaw();
  const asked = payCase(typed);
  const schedule = asked.state === 'ready' ? paySchedule(asked.contract, tables) : null;
  return (
    <Page width={width}>
      <PageHead title={t('title')} context={t('context')} />
      <Columns columns="minmax(0, 25rem) minmax(0, 1fr)" gap="wide" rowGap={0} align="start" className={css.columns}>
        <div>
          <PayForm typed={typed} change={change} faults={asked.state === 'wrong' ? asked.faults : {}} />
          {schedule && <PayBar periods={schedule.periods} />}
        </div>
        <Stack gap="xl" id="pay-answer" tabIndex={-1} className={css.answer}>
          {asked.state === 'ready' && <PayGiven asked={asked} />}
          {asked.state === 'ready' && schedule ? (
            schedule.unknown ? (
              <PayOutside notes={schedule.notes} />
            ) : (
              <PayAnswer asked={asked} schedule={schedule} />
            )
          ) : (
            <Stack gap="md" align="flex-start" pt="lg" className="ruled" role="status">
              <p>{asked.state === 'empty' ? t('empty.why') : t('empty.wrong')}</p>
              {asked.state === 'empty' && (
                <Button variant="default" onClick={() => change(PAY_EXAMPLE)}>
                  {t('empty.example')}
                </Button>
              )}
            </Stack>
          )}
        </Stack>
      </Columns>
    </Page>
  );
}

/** Shown for a contract that the tables do not cover: no amount, and the reason. */
function PayOutside({ notes }: { notes: readonly LegalReason[] }) {
  const { t } = useTranslation('apprentice-pay');
  return (
    <>
      <Box component="section" py="lg" px="1.75rem" className="sheet" aria-labelledby="pay-outside" role="status">
        <Box component="h2" ff="var(--font-text)" fz="1rem" lts={0} lh="1.5rem" id="pay-outside" className="strong">
          {t('outside')}
        </Box>
        <LegalReasons reasons={notes} />
      </Box>
      <p className={`strong ${css.notice}`}>{t('notice')}</p>
    </>
  );
}

/** Returns the typed values. Valid ones are stored in the address, so that a link restores the case. */
function usePaySearch() {
  const search: PaySearch = useSearch({ from: '/outils/salaire-apprenti' });
  const navigate = useNavigate({ from: '/outils/salaire-apprenti' });
  const [typed, setTyped] = useState(search);
  const change = (part: PaySearch) => {
    const next = { ...typed, ...part };
    setTyped(next);
    void navigate({ search: readPaySearch(next), replace: true, resetScroll: false });
  };
  return { typed, change };
}
